using ProNet.Domain.Access;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Testing.Builders;

namespace ProNet.Search.Contracts;

/// <summary>Versions, generations, outcomes: what makes a replay harmless and a rebuild safe.</summary>
public abstract partial class SearchEngineContract
{
    private const long Next = 2;

    private static MemberDocument Titled(long id, long version, string headline) => new MemberBuilder(id).AtVersion(version).WithHeadline(headline).Document();

    private static OperationStatus[] Statuses(ValueList<OperationOutcome> outcomes) => [.. outcomes.Select(o => o.Status)];

    private async Task<List<IndexedVersion>> VersionsAsync(long generation, SubjectKind subject = SubjectKind.Member, View view = View.Everyone)
    {
        var versions = new List<IndexedVersion>();
        await foreach (var version in engine.Writer.ReadVersionsAsync(generation, subject, view, CancellationToken.None))
            versions.Add(version);
        return versions;
    }

    [Test]
    public async Task Write_WhenItReturns_DocumentsAreVisible()
    {
        Assert.That(Statuses(await IndexAsync(Titled(1, 1, "first"))), Is.EqualTo(new[] { OperationStatus.Applied }));
        await AssertFindsAsync(Request("first"), 1);

        Assert.That(Statuses(await IndexAsync(Titled(1, 2, "second"))), Is.EqualTo(new[] { OperationStatus.Applied }));
        await AssertFindsAsync(Request("first"));
        await AssertFindsAsync(Request("second"), 1);
    }

    [Test]
    public async Task Write_WhenReplayed_IsSupersededAndChangesNothing()
    {
        await IndexAsync(Titled(1, 5, "new"));

        Assert.That(Statuses(await IndexAsync(Titled(1, 5, "new"), Titled(1, 4, "old"))), Is.All.EqualTo(OperationStatus.Superseded));
        Assert.That(Statuses(await WriteAsync(Generation, IndexOperation.Delete(SubjectKind.Member, 1, 4))), Is.All.EqualTo(OperationStatus.Superseded));
        await AssertFindsAsync(Request("new"), 1);
        await AssertFindsAsync(Request("old"));
    }

    [Test]
    public async Task Write_WhenDeletedAndThenReplayed_StaysDeletedUntilALaterVersion()
    {
        await IndexAsync(Titled(1, 1, "short lived"));
        await WriteAsync(Generation, IndexOperation.Delete(SubjectKind.Member, 1, 2));

        Assert.That(Statuses(await IndexAsync(Titled(1, 1, "short lived"))), Is.All.EqualTo(OperationStatus.Superseded));
        await AssertFindsAsync(Request(""));
        Assert.That(await VersionsAsync(Generation), Is.Empty);

        Assert.That(Statuses(await IndexAsync(Titled(1, 3, "back again"))), Is.All.EqualTo(OperationStatus.Applied));
        await AssertFindsAsync(Request("back"), 1);
    }

    [Test]
    public async Task Write_WhenDeletionComesBeforeTheDocument_KeepsItOut()
    {
        Assert.That(Statuses(await WriteAsync(Generation, IndexOperation.Delete(SubjectKind.Member, 1, 2))), Is.All.EqualTo(OperationStatus.Applied));
        Assert.That(Statuses(await IndexAsync(Titled(1, 1, "late"))), Is.All.EqualTo(OperationStatus.Superseded));
        await AssertFindsAsync(Request(""));
    }

    [Test]
    public async Task Write_WhenOneBatchNamesASubjectSeveralTimes_AppliesThemInOrder()
    {
        var outcomes = await WriteAsync(
            Generation,
            IndexOperation.Put(Titled(1, 2, "second")), IndexOperation.Put(Titled(1, 1, "first")),
            IndexOperation.Delete(SubjectKind.Member, 1, 3), IndexOperation.Put(Titled(1, 4, "fourth")));

        Assert.That(Statuses(outcomes), Is.EqualTo(new[]
        {
            OperationStatus.Applied, OperationStatus.Superseded, OperationStatus.Applied, OperationStatus.Applied,
        }));
        await AssertFindsAsync(Request("fourth"), 1);
        Assert.That((await SearchAsync(Request(""))).Total, Is.EqualTo(1));
    }

    [Test]
    public async Task Write_WhenKindsShareAnId_KeepsThemApart()
    {
        await IndexAsync(new MemberBuilder(1).Document(), new JobBuilder(1).Document(), new OrganisationBuilder(1).Document());
        await WriteAsync(Generation, IndexOperation.Delete(SubjectKind.Job, 1, 2));

        await AssertFindsAsync(Request(""), 1);
        await AssertFindsAsync(Request("", SubjectKind.Job));
        await AssertFindsAsync(Request("", SubjectKind.Organisation), 1);
    }

    [Test]
    public async Task Write_WhenOneDocumentCannotBeIndexed_RejectsItAloneWithAReason()
    {
        var outcomes = await IndexAsync(
            Titled(1, 1, "fine"), new MemberBuilder(2).Speaking(new string('x', 40_000)).Document(), new MemberBuilder(3).WithHeadline("fine").Document());

        Assert.That(Statuses(outcomes), Is.EqualTo(new[] { OperationStatus.Applied, OperationStatus.Rejected, OperationStatus.Applied }));
        Assert.That(outcomes.Select(o => o.Reason is null), Is.EqualTo(new[] { true, false, true }));
        await AssertFindsAsync(Request("fine"), 1, 3);
        Assert.That((await VersionsAsync(Generation)).Select(v => v.Id), Is.EqualTo(new long[] { 1, 3 }));
    }

    [Test]
    public async Task Write_WhenTheDocumentIsNotTheOneNamed_RejectsIt()
    {
        var outcomes = await WriteAsync(Generation, new IndexOperation(SubjectKind.Member, 7, 1, IndexOperation.Shared(Titled(1, 1, "mixed up"))));

        Assert.That(Statuses(outcomes), Is.EqualTo(new[] { OperationStatus.Rejected }));
        await AssertFindsAsync(Request(""));
    }

    [Test]
    public async Task ReadVersions_WhenVerifying_ListsEveryLiveDocumentByIdWithItsDigest()
    {
        SearchDocument[] documents = [Titled(3, 7, "c"), Titled(1, 5, "a"), new JobBuilder(2).Document(), Titled(2, 6, "b"), Titled(10, 1, "d"), Titled(11, 1, "e")];
        await IndexAsync(documents);
        await WriteAsync(Generation, IndexOperation.Delete(SubjectKind.Member, 2, 8));

        var expected = documents.Where(d => d.Subject == SubjectKind.Member && d.Id != 2).OrderBy(d => d.Id).Select(d => new IndexedVersion(d.Id, d.Version, d.Digest()));
        Assert.That(await VersionsAsync(Generation), Is.EqualTo(expected));
        Assert.That((await VersionsAsync(Generation, SubjectKind.Job)).Select(v => v.Id), Is.EqualTo(new long[] { 2 }));
    }

    [Test]
    public async Task Generations_WhenOneIsBuiltBesideAnother_SearchesSeeOnlyTheActiveOne()
    {
        await IndexAsync(Titled(1, 1, "old"));
        await engine.Writer.CreateGenerationAsync(Next, CancellationToken.None);
        await WriteAsync(Next, IndexOperation.Put(Titled(1, 1, "rebuilt")), IndexOperation.Put(Titled(2, 1, "rebuilt")));

        Assert.That(await engine.Writer.GenerationsAsync(CancellationToken.None), Is.EqualTo(new[] { Generation, Next }));
        await AssertFindsAsync(Request(""), 1);
        await AssertFindsAsync(Request("rebuilt"));
        // Reading a whole generation makes all of it visible.
        Assert.That((await VersionsAsync(Next)).Count, Is.EqualTo(2));
        Assert.That(
            (await engine.Generations.SearchAsync(Next, Request("rebuilt"), CancellationToken.None)).Hits.Select(h => h.Id), Is.EquivalentTo(new long[] { 1, 2 }));

        await engine.Writer.ActivateGenerationAsync(Next, CancellationToken.None);
        await AssertFindsAsync(Request("rebuilt"), 1, 2);

        await engine.Writer.ActivateGenerationAsync(Generation, CancellationToken.None);
        await AssertFindsAsync(Request("old"), 1);
    }

    [Test]
    public async Task Generations_WhenOneIsDropped_IsGoneAndDroppingAgainIsNoError()
    {
        await engine.Writer.CreateGenerationAsync(Next, CancellationToken.None);
        await WriteAsync(Next, IndexOperation.Put(Titled(1, 9, "dropped")));
        await engine.Writer.DropGenerationAsync(Next, CancellationToken.None);
        await engine.Writer.DropGenerationAsync(Next, CancellationToken.None);

        Assert.That(await engine.Writer.GenerationsAsync(CancellationToken.None), Is.EqualTo(new[] { Generation }));

        await engine.Writer.CreateGenerationAsync(Next, CancellationToken.None);
        Assert.That(await VersionsAsync(Next), Is.Empty);
        Assert.That(Statuses(await WriteAsync(Next, IndexOperation.Put(Titled(1, 1, "anew")))), Is.All.EqualTo(OperationStatus.Applied));
    }

    [Test]
    public async Task Generations_WhenCreatedAgain_KeepWhatTheyHold()
    {
        await IndexAsync(Titled(1, 1, "kept"));
        await engine.Writer.CreateGenerationAsync(Generation, CancellationToken.None);

        await AssertFindsAsync(Request("kept"), 1);
    }

    [Test]
    public async Task Generations_WhenTheSearchedOneIsDropped_RefuseAndGoOn()
    {
        await IndexAsync(Titled(1, 1, "kept"));

        Assert.That(async () => await engine.Writer.DropGenerationAsync(Generation, CancellationToken.None), Throws.InvalidOperationException);
        await AssertFindsAsync(Request("kept"), 1);
    }

    [Test]
    public async Task Purge_AfterADeletion_KeepsTheOthersAndLetsNoReplayBringItBack()
    {
        await IndexAsync(Titled(1, 1, "kept"), Titled(2, 1, "gone"));
        await WriteAsync(Generation, IndexOperation.Delete(SubjectKind.Member, 2, 2));

        await engine.Writer.PurgeAsync(Generation, SubjectKind.Member, CancellationToken.None);
        await engine.Writer.PurgeAsync(Generation, SubjectKind.Member, CancellationToken.None);

        await AssertFindsAsync(Request("kept"), 1);
        Assert.That(Statuses(await IndexAsync(Titled(2, 1, "gone"))), Is.EqualTo(new[] { OperationStatus.Superseded }));
        await AssertFindsAsync(Request("gone"));
    }

    [Test]
    public void Write_WhenTheGenerationDoesNotExist_SaysThatTheEngineIsUnavailable() =>
        Assert.That(async () => await WriteAsync(77, IndexOperation.Put(Titled(1, 1, "lost"))), Throws.TypeOf<SearchEngineUnavailableException>());
}
