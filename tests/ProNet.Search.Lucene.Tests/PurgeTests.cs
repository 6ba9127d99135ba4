using System.Text;
using ProNet.Search.Indexing;
using ProNet.Testing.Builders;

namespace ProNet.Search.Lucene.Tests;

/// <summary>What was deleted is in no file any more, though others of the same segment stay.</summary>
public sealed class PurgeTests
{
    private const string Mark = "zqxmarkerone";

    [Test]
    public async Task Purge_AfterADeletion_LeavesNothingOfTheDocumentInAnyFile()
    {
        using var fixture = await new LuceneFixture().WithAsync();
        await fixture.PutAsync([.. Enumerable.Range(1, 50).Select(i => new MemberBuilder(i).WithHeadline(i == 7 ? Mark : "stays").Document())]);
        Assert.That(Found(fixture.Folder), Is.Not.Empty, "the scan sees it");

        await fixture.Writer.WriteAsync(1, [IndexOperation.Delete(SubjectKind.Member, 7, 2)], CancellationToken.None);
        Assert.That(Found(fixture.Folder), Is.Not.Empty, "a deletion alone leaves it there");
        await fixture.Writer.PurgeAsync(1, SubjectKind.Member, CancellationToken.None);

        Assert.That(Found(fixture.Folder), Is.Empty);
        Assert.That((await fixture.Searcher.SearchAsync(LuceneFixture.Request(SubjectKind.Member), CancellationToken.None)).Total, Is.EqualTo(49));
        var again = await fixture.Writer.WriteAsync(1, [IndexOperation.Put(new MemberBuilder(7).AtVersion(1).Document())], CancellationToken.None);
        Assert.That(again.Single().Status, Is.EqualTo(OperationStatus.Superseded), "a replay brings nothing back");
    }

    private static IEnumerable<string> Found(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith(".lock", StringComparison.Ordinal) && Encoding.Latin1.GetString(Read(f)).Contains(Mark, StringComparison.OrdinalIgnoreCase));

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        return memory.ToArray();
    }
}
