using ProNet.Imports.Reading;

namespace ProNet.Imports.Tests.Reading;

public sealed class OrderedMappingTests
{
    [Test]
    public void MapInOrder_WhenItemsTakeDifferentTimes_KeepsTheOrder()
    {
        var mapped = Enumerable.Range(0, 500).MapInOrder(i =>
        {
            Thread.SpinWait(i % 7 == 0 ? 20_000 : 10);
            return i * 2;
        });

        Assert.That(mapped, Is.EqualTo(Enumerable.Range(0, 500).Select(i => i * 2)));
    }

    [Test]
    public void MapInOrder_WhenReadingFails_GivesWhatCameBefore()
    {
        var received = new List<int>();

        Assert.That(
            () =>
            {
                foreach (var item in Broken().MapInOrder(i => i))
                    received.Add(item);
            },
            Throws.InstanceOf<InvalidDataException>().With.Message.EqualTo("cut short"));
        Assert.That(received, Is.EqualTo(Enumerable.Range(0, 100)));
    }

    [Test]
    public void MapInOrder_WhenMappingFails_ThrowsAtThatItem()
    {
        var received = new List<int>();

        Assert.That(
            () =>
            {
                foreach (var item in Enumerable.Range(0, 100).MapInOrder(i => i == 50 ? throw new FormatException("fifty") : i))
                    received.Add(item);
            },
            Throws.InstanceOf<FormatException>());
        Assert.That(received, Is.EqualTo(Enumerable.Range(0, 50)));
    }

    [Test]
    public void MapInOrder_WhenNobodyAsks_ReadsOnlyALittleAhead()
    {
        var read = 0;
        using var items = Enumerable.Range(0, 10_000).Select(i => Interlocked.Increment(ref read)).MapInOrder(i => i).GetEnumerator();

        items.MoveNext();

        Assert.That(read, Is.LessThanOrEqualTo((4 * Environment.ProcessorCount) + 1));
    }

    private static IEnumerable<int> Broken()
    {
        for (var i = 0; i < 100; i++)
            yield return i;
        throw new InvalidDataException("cut short");
    }
}
