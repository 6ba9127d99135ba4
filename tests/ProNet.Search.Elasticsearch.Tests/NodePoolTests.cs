using Microsoft.Extensions.Time.Testing;
using ProNet.Search.Elasticsearch.Transport;

namespace ProNet.Search.Elasticsearch.Tests;

public sealed class NodePoolTests
{
    private static readonly ValueList<Uri> Nodes = [new("http://a:9200/"), new("http://b:9200/"), new("http://c:9200/")];

    [Test]
    public void Next_WhenAllWork_TakesTurns()
    {
        var pool = new NodePool(Nodes, new FakeTimeProvider());

        Assert.That(Enumerable.Range(0, 6).Select(_ => pool.Next().Number), Is.EqualTo(new[] { 0, 1, 2, 0, 1, 2 }));
    }

    [Test]
    public void Next_WhenANodeFailed_PassesItOverUntilItHasRested()
    {
        var time = new FakeTimeProvider();
        var pool = new NodePool(Nodes, time);
        pool.Failed(1);

        Assert.That(Enumerable.Range(0, 9).Select(_ => pool.Next().Number), Does.Not.Contain(1));

        time.Advance(TimeSpan.FromSeconds(2));
        Assert.That(Enumerable.Range(0, 3).Select(_ => pool.Next().Number), Does.Contain(1));
    }

    [Test]
    public void Next_WhenAllFailed_AsksTheOneThatRestsLeastLong()
    {
        var pool = new NodePool(Nodes, new FakeTimeProvider());
        foreach (var number in new[] { 0, 0, 0, 1, 2, 2 })
            pool.Failed(number);

        Assert.That(Enumerable.Range(0, 3).Select(_ => pool.Next().Number), Is.All.EqualTo(1));

        pool.Worked(2);
        Assert.That(pool.Next().Number, Is.EqualTo(2));
    }
}
