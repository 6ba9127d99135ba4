using ProNet.Indexing.Hosting;
using ProNet.Testing.Fixed;

namespace ProNet.Indexing.Tests.Hosting;

public sealed class JobScheduleTests
{
    [Test]
    public void TryEnqueue_WhenAJobWaits_MakesNoSecondOneUntilItHasBegun()
    {
        var schedule = new JobSchedule(TestDay.Clock());

        var (first, second) = (schedule.TryEnqueue(), schedule.TryEnqueue());
        schedule.Started();

        Assert.That((first, second, schedule.TryEnqueue()), Is.EqualTo((true, false, true)));
    }

    [Test]
    public void TryEnqueue_WhenAJobWasLost_EnqueuesAnotherAfterAWhile()
    {
        var clock = TestDay.Clock();
        var schedule = new JobSchedule(clock);
        schedule.TryEnqueue();

        clock.Advance(TimeSpan.FromSeconds(11));

        Assert.That(schedule.TryEnqueue(), Is.True);
    }

    [Test]
    public void Failed_WhenTheEngineStaysDown_WaitsLongerEachTimeUpToHalfAMinute()
    {
        var clock = TestDay.Clock();
        var schedule = new JobSchedule(clock);

        var waits = Enumerable.Range(0, 7).Select(_ => schedule.Failed().TotalSeconds).ToList();

        Assert.That(waits, Is.EqualTo(new[] { 1, 2, 4, 8, 16, 30, 30 }));
        Assert.That(schedule.TryEnqueue(), Is.False);
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.That(schedule.TryEnqueue(), Is.True);
        schedule.Succeeded();
        Assert.That(schedule.Failed().TotalSeconds, Is.EqualTo(1));
    }
}
