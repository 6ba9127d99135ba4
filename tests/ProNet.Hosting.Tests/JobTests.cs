using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Hosting.Configuration;

namespace ProNet.Hosting.Tests;

/// <summary>Background jobs of a host.</summary>
internal sealed class JobTests
{
    [Test]
    public async Task Jobs_OfTwoHostsInOneProcess_AreApart()
    {
        await using var one = Host();
        await using var other = Host();

        // Looked at after both are made, as by hosts that start side by side.
        Assert.That(one.GetRequiredService<JobStorage>(), Is.Not.SameAs(other.GetRequiredService<JobStorage>()));
        one.GetRequiredService<IBackgroundJobClient>().Enqueue(() => Console.WriteLine());
        Assert.That(
            (one.GetRequiredService<JobStorage>().GetMonitoringApi().GetStatistics().Enqueued, other.GetRequiredService<JobStorage>().GetMonitoringApi().GetStatistics().Enqueued),
            Is.EqualTo((1, 0)));
    }

    /// <summary>A kind of job is looked at, and its filters make their logs, when the first of it is enqueued.</summary>
    [Test]
    public async Task Enqueue_OfAKindNeverSeen_WhenAnotherHostHasEnded_IsDone()
    {
        await using var one = Host();
        await Host().DisposeAsync();

        one.GetRequiredService<IBackgroundJobClient>().Enqueue<NeverSeenJob>(job => job.Run());

        Assert.That(one.GetRequiredService<JobStorage>().GetMonitoringApi().GetStatistics().Enqueued, Is.EqualTo(1));
    }

    [AutomaticRetry(Attempts = 0)]
    public sealed class NeverSeenJob
    {
        public void Run() => TestContext.Out.WriteLine(nameof(Run));
    }

    private static ServiceProvider Host()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddProNetJobs(new ProNetOptions { DataFolder = TestContext.CurrentContext.WorkDirectory });
        var host = services.BuildServiceProvider();
        host.GetRequiredService<IGlobalConfiguration>();
        return host;
    }
}
