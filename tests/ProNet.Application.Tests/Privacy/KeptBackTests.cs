using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Privacy;
using ProNet.Application.Profiles;
using ProNet.Application.Searching;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Privacy;
using ProNet.Domain.Careers;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;
using ProNet.Search;
using ProNet.Search.Responses;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Privacy;

/// <summary>Who is kept from whom, and what they get instead, as the store's database finds it.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class KeptBackTests(Database database)
{
    private TestStore store = null!;
    private Member ada = null!;
    private Member bo = null!;
    private Organisation acme = null!;

    [SetUp]
    public async Task FillAsync()
    {
        store = await TestStore.CreateAsync(database: database);
        acme = new Organisation { Slug = "acme", Name = "Acme" };
        await store.SaveAsync(acme);
        ada = new Member { Handle = "ada", Name = new FullName { Given = "Ada" }, OpenToWork = true };
        bo = new Member { Handle = "bo", Name = new FullName { Given = "Bo" } };
        await store.SaveAsync(ada, bo);
    }

    [TearDown]
    public async Task DropAsync() => await store.DisposeAsync();

    [Test]
    public async Task Block_OfAMember_HoldsBothWays()
    {
        await AddAsync(ada, ExclusionReach.Block, ExcludedKind.Member, "https://pronet.example/people/bo/");

        Assert.That(await SeesAsync(await ViewerAsync(bo), "ada"), Is.Null);
        Assert.That(await SeesAsync(await ViewerAsync(ada), "bo"), Is.Null);
        Assert.That(await SeesAsync(await ViewerAsync(ada), "ada"), Is.Not.Null);
        Assert.That(await CardsAsync(await ViewerAsync(bo)), Is.EqualTo(new[] { "bo" }));
        Assert.That(await CardsAsync(Viewer.Visitor), Is.EqualTo(new[] { "ada", "bo" }));
    }

    [Test]
    public async Task Exclusion_OfAMember_HoldsOneWay()
    {
        await AddAsync(ada, ExclusionReach.Profile, ExcludedKind.Member, "bo");

        Assert.That(await SeesAsync(await ViewerAsync(bo), "ada"), Is.Null);
        Assert.That(await SeesAsync(await ViewerAsync(ada), "bo"), Is.Not.Null);
    }

    [Test]
    public async Task Exclusion_OfAnOrganisation_IsOfWhoeverNamesItAsAnEmployer()
    {
        await AddAsync(ada, ExclusionReach.Profile, ExcludedKind.Organisation, "acme");
        await WorkAsync(bo, CurrentState.Certain, isRecognised: false);

        Assert.That(await SeesAsync(await ViewerAsync(bo), "ada"), Is.Null);
    }

    [Test]
    public async Task Exclusion_OfAnOrganisation_IsOfWhoeverWorksThereNowOrActsForIt()
    {
        await AddAsync(ada, ExclusionReach.Profile, ExcludedKind.Organisation, "Acme");
        Assert.That(await SeesAsync(await ViewerAsync(bo), "ada"), Is.Not.Null);

        Assert.That(await SeesAsync(await ViewerAsync(bo, roles: [acme.Id]), "ada"), Is.Null);
        await WorkAsync(bo, CurrentState.Ended);
        Assert.That(await SeesAsync(await ViewerAsync(bo), "ada"), Is.Not.Null);
        await WorkAsync(bo, CurrentState.Certain);
        Assert.That(await SeesAsync(await ViewerAsync(bo), "ada"), Is.Null);
    }

    [TestCase("bo@acme.example", true)]
    [TestCase("bo@Mail.ACME.example", true)]
    [TestCase("bo@notacme.example", false)]
    [TestCase("bo@acme.example.org", false)]
    [TestCase("", false)]
    public async Task Exclusion_OfADomain_IsOfItAndWhatLiesBelow(string email, bool kept)
    {
        await AddAsync(ada, ExclusionReach.Profile, ExcludedKind.Domain, "@Acme.example");

        Assert.That(await SeesAsync(await ViewerAsync(bo, email), "ada") is null, Is.EqualTo(kept));
    }

    [Test]
    public async Task Exclusion_OfAvailability_ShowsSomebodyWhoIsNotOpenToWork()
    {
        await AddAsync(ada, ExclusionReach.Availability, ExcludedKind.Member, "bo");

        Assert.That((await SeesAsync(await ViewerAsync(bo), "ada"))!.Member.OpenToWork, Is.False);
        Assert.That((await SeesAsync(Viewer.Member(9_999), "ada"))!.Member.OpenToWork, Is.True);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Availability_WhenNothingIsSaid_IsKeptFromThePresentEmployer(bool isRecognised)
    {
        await WorkAsync(ada, CurrentState.Certain, isRecognised);
        await WorkAsync(bo, CurrentState.Certain, isRecognised);
        Assert.That((await SeesAsync(await ViewerAsync(bo), "ada"))!.Member.OpenToWork, Is.False, "a colleague");
        Assert.That((await SeesAsync(await ViewerAsync(ada), "ada"))!.Member.OpenToWork, Is.True, "the owner");

        await DoAsync(context => new ChangeConsentsHandler(context, store.Clock).HandleAsync(
            ada.Id, 1, new Consents { OpenToEmployers = true }, Caller.Unknown, CancellationToken.None));

        Assert.That((await SeesAsync(await ViewerAsync(bo), "ada"))!.Member.OpenToWork, Is.True, "with consent");
    }

    [TestCase(ExclusionReach.Profile)]
    [TestCase(ExclusionReach.Availability)]
    public async Task Exclusion_OfWhereOneBelongs_KeepsNothingFromOneself(ExclusionReach reach)
    {
        await WorkAsync(ada, CurrentState.Certain);
        await AddAsync(ada, reach, ExcludedKind.Domain, "acme.example");
        await AddAsync(ada, reach, ExcludedKind.Organisation, "acme");

        var viewer = await ViewerAsync(ada, "ada@acme.example", [acme.Id]);

        Assert.That((await SeesAsync(viewer, "ada"))!.Member.OpenToWork, Is.True);
        Assert.That(viewer.KeptBack, Is.EqualTo(KeptBack.Nothing));
    }

    [Test]
    public async Task Availability_OfFormerColleagues_IsSeen()
    {
        await WorkAsync(ada, CurrentState.Ended);
        await WorkAsync(bo, CurrentState.Certain);

        Assert.That((await SeesAsync(await ViewerAsync(bo), "ada"))!.Member.OpenToWork, Is.True);
    }

    [Test]
    public async Task Account_WhenRead_KnowsWhatIsKeptFromIt()
    {
        await AddAsync(ada, ExclusionReach.Profile, ExcludedKind.Domain, "acme.example");
        var account = new Account { Email = "bo@acme.example", NormalizedEmail = "BO@ACME.EXAMPLE", UserName = "bo@acme.example", NormalizedUserName = "BO@ACME.EXAMPLE", MemberId = bo.Id };
        await store.SaveAsync(account);

        Assert.That((await ReadAsync()).KeptBack.Profiles, Is.Empty, "the address is not confirmed");
        await DoAsync(context => context.Accounts.ExecuteUpdateAsync(set => set.SetProperty(a => a.EmailConfirmed, true)));
        Assert.That((await ReadAsync()).KeptBack.Profiles, Is.EqualTo(new[] { ada.Id }));

        async Task<Viewer> ReadAsync() => AccountClaims.ViewerOf(AccountClaims.ToPrincipal(
            (await DoAsync(context => new AccountReader(new AccountOptions()).ReadAsync(context, account.Id, CancellationToken.None)))!, "test", null, null));
    }

    [Test]
    public async Task Eyes_OfAnEmployerAndOfTheExcluded_SeeWhatTheseSee()
    {
        await WorkAsync(ada, CurrentState.Certain);
        Assert.That((await SeesAsync(await EyesAsync(OtherEyes.Employer), "ada"))!.Member.OpenToWork, Is.False);
        Assert.That((await SeesAsync(await EyesAsync(OtherEyes.Recruiter), "ada"))!.Member.OpenToWork, Is.True);
        Assert.That((await SeesAsync(await EyesAsync(OtherEyes.Excluded), "ada"))!.Member.OpenToWork, Is.True, "nobody is excluded yet");

        await AddAsync(ada, ExclusionReach.Availability, ExcludedKind.Domain, "other.example");
        Assert.That((await SeesAsync(await EyesAsync(OtherEyes.Excluded), "ada"))!.Member.OpenToWork, Is.False);
        await AddAsync(ada, ExclusionReach.Profile, ExcludedKind.Organisation, "acme");
        Assert.That(await SeesAsync(await EyesAsync(OtherEyes.Excluded), "ada"), Is.Null);
        Assert.That(await SeesAsync(await EyesAsync(OtherEyes.Employer), "ada"), Is.Null);
    }

    [Test]
    public async Task Add_WhenTheNameIsNone_SaysSoAndAddsNothing()
    {
        await AddAsync(bo, ExclusionReach.Block, ExcludedKind.Member, "ada");

        Assert.That(await AddAsync(ada, ExclusionReach.Profile, ExcludedKind.Member, "bo"), Is.EqualTo(ExclusionOutcome.Unknown), "somebody who blocked is not there");
        Assert.That(await AddAsync(ada, ExclusionReach.Profile, ExcludedKind.Member, "ada"), Is.EqualTo(ExclusionOutcome.Self));
        Assert.That(await AddAsync(ada, ExclusionReach.Profile, ExcludedKind.Organisation, "nobody"), Is.EqualTo(ExclusionOutcome.Unknown));
        Assert.That(await AddAsync(ada, ExclusionReach.Block, ExcludedKind.Organisation, "acme"), Is.EqualTo(ExclusionOutcome.Unknown), "only members are blocked");
        foreach (var none in new[] { "", "com", "@", "a b.example", "acme..example" })
            Assert.That(await AddAsync(ada, ExclusionReach.Profile, ExcludedKind.Domain, none), Is.EqualTo(ExclusionOutcome.NoDomain), none);
        Assert.That(await DoAsync(context => context.Exclusions.CountAsync(e => e.MemberId == ada.Id)), Is.Zero);
    }

    [Test]
    public async Task Remove_OfAnothersExclusion_DoesNothing()
    {
        await AddAsync(ada, ExclusionReach.Profile, ExcludedKind.Member, "bo");
        var id = await DoAsync(context => context.Exclusions.Select(e => e.Id).SingleAsync());

        Assert.That(await DoAsync(context => new RemoveExclusionHandler(context, store.Clock).HandleAsync(bo.Id, 1, id, Caller.Unknown, CancellationToken.None)), Is.False);
        Assert.That(await DoAsync(context => new RemoveExclusionHandler(context, store.Clock).HandleAsync(ada.Id, 1, id, Caller.Unknown, CancellationToken.None)), Is.True);
        Assert.That(await SeesAsync(await ViewerAsync(bo), "ada"), Is.Not.Null);
    }

    [Test]
    public async Task VisibleTo_WhenThousandsKeepBack_StillAnswers()
    {
        var viewer = Viewer.Member(bo.Id) with { KeptBack = new KeptBack(Enumerable.Range(1, 40_000).Select(i => (long)i).ToValueList(), []) };

        Assert.That(await DoAsync(context => context.Members.VisibleTo(viewer).Select(m => m.Id).ToListAsync()), Is.EqualTo(new[] { bo.Id }));
    }

    private Task<ExclusionOutcome> AddAsync(Member owner, ExclusionReach reach, ExcludedKind kind, string name) => DoAsync(async context => await new AddExclusionHandler(context, store.Clock)
        .HandleAsync(await ViewerAsync(owner), 1, (reach, kind, name), Caller.Unknown, CancellationToken.None));

    private Task<Viewer> EyesAsync(OtherEyes eyes) => DoAsync(context => new OtherEyesReader(context).ReadAsync(eyes, ada.Id, CancellationToken.None));

    private Task<Viewer> ViewerAsync(Member member, string email = "", long[]? roles = null) => DoAsync(async context => Viewer.Member(member.Id) with
    {
        KeptBack = await KeptBackReader.ReadAsync(context, await KeptBackReader.FactsAsync(context, member.Id, email, roles ?? [], CancellationToken.None), CancellationToken.None),
    });

    private Task<MemberPageModel?> SeesAsync(Viewer viewer, string handle) => DoAsync(context => new MemberReader(context).ReadAsync(handle, viewer, CancellationToken.None));

    private Task<List<string>> CardsAsync(Viewer viewer) => DoAsync(async context => (await new HitReader(context, store.Clock).ReadAsync(
        SubjectKind.Member, [new SearchHit { Id = ada.Id, Score = 0 }, new SearchHit { Id = bo.Id, Score = 0 }], viewer, CancellationToken.None)).Select(h => h.Member!.Handle).ToList());

    private async Task WorkAsync(Member member, CurrentState current, bool isRecognised = true)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        var stored = await context.Members.Include(m => m.Positions).SingleAsync(m => m.Id == member.Id);
        stored.Positions.Add(new Position { Title = "Nurse", OrganisationName = "Acme", OrganisationId = isRecognised ? acme.Id : null, Current = current });
        await context.SaveChangesAsync();
    }

    private async Task<T> DoAsync<T>(Func<ProNetDbContext, Task<T>> work)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await work(context);
    }
}
