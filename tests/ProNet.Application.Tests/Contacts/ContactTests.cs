using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Contacts;
using ProNet.Application.Privacy;
using ProNet.Application.Profiles;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Contacts;

/// <summary>Two members come to be contacts and stop to be, what each of them reads of it meanwhile, and what it lets them see.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class ContactTests(Database database)
{
    private readonly Dictionary<string, (Member Member, long Account)> people = new(StringComparer.Ordinal);
    private TestStore store = null!;

    [SetUp]
    public async Task FillAsync()
    {
        store = await TestStore.CreateAsync(database: database);
        people.Clear();
        foreach (var name in new[] { "ada", "bo", "cy" })
            await AddAsync(name);
    }

    [TearDown]
    public async Task DropAsync() => await store.DisposeAsync();

    [Test]
    public async Task Answer_WithYes_MakesBothContactsWhoSeeWhatIsForContacts()
    {
        await ChangeAsync("ada", m => m.FactAudiences = new FactAudiences { Headline = Audience.Contacts });
        Assert.That(await AskAsync("bo", "ada"), Is.EqualTo(ContactOutcome.Asked));
        Assert.That((await StandingAsync("bo", "ada"), await StandingAsync("ada", "bo")), Is.EqualTo((ContactStanding.Asked, ContactStanding.AsksMe)));
        Assert.That(await HeadlineAsync("bo", "ada"), Is.Empty, "to ask is not enough");

        Assert.That(await AnswerAsync("ada", "bo", isYes: true), Is.EqualTo(ContactOutcome.Accepted));

        Assert.That((await StandingAsync("bo", "ada"), await StandingAsync("ada", "bo")), Is.EqualTo((ContactStanding.Contact, ContactStanding.Contact)));
        Assert.That(await HeadlineAsync("bo", "ada"), Is.EqualTo("headline of ada"));
        Assert.That(await HeadlineAsync("cy", "ada"), Is.Empty, "nobody else is one");
        Assert.That(await EndAsync("ada", "bo"), Is.EqualTo(ContactOutcome.Ended));
        Assert.That(await HeadlineAsync("bo", "ada"), Is.Empty);
        Assert.That(await StandingAsync("bo", "ada"), Is.EqualTo(ContactStanding.None));
    }

    [Test]
    public async Task Ask_OfWhoAskedAlready_MakesBothContacts()
    {
        await AskAsync("ada", "bo");

        Assert.That(await AskAsync("bo", "ada"), Is.EqualTo(ContactOutcome.Accepted));
        Assert.That(await AskAsync("bo", "ada"), Is.EqualTo(ContactOutcome.Accepted), "again");
        Assert.That(await DoAsync(context => context.Contacts.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Decline_IsToldToNobodyAndAskedAgainOfNobody()
    {
        await AskAsync("bo", "ada");
        Assert.That(await AnswerAsync("ada", "bo", isYes: false), Is.EqualTo(ContactOutcome.Declined));

        Assert.That((await StandingAsync("bo", "ada"), await StandingAsync("ada", "bo")), Is.EqualTo((ContactStanding.Asked, ContactStanding.None)));
        Assert.That(await AnswerAsync("ada", "bo", isYes: true), Is.EqualTo(ContactOutcome.NotThere), "nothing waits any more");
        Assert.That(await EndAsync("bo", "ada"), Is.EqualTo(ContactOutcome.Ended));
        Assert.That(await StandingAsync("bo", "ada"), Is.EqualTo(ContactStanding.None));
        Assert.That(await AskAsync("bo", "ada"), Is.EqualTo(ContactOutcome.Asked));
        Assert.That((await StandingAsync("bo", "ada"), await StandingAsync("ada", "bo")), Is.EqualTo((ContactStanding.Asked, ContactStanding.None)), "as anybody's who waits");

        Assert.That(await AskAsync("ada", "bo"), Is.EqualTo(ContactOutcome.Accepted), "who said no may think again");
    }

    [Test]
    public async Task Ask_OfWhoTookItBackAfterANo_WaitsForAnAnswer()
    {
        await AskAsync("bo", "ada");
        await AnswerAsync("ada", "bo", isYes: false);
        await EndAsync("bo", "ada");

        Assert.That(await AskAsync("ada", "bo"), Is.EqualTo(ContactOutcome.Asked));
        Assert.That((await StandingAsync("ada", "bo"), await StandingAsync("bo", "ada")), Is.EqualTo((ContactStanding.Asked, ContactStanding.AsksMe)));
    }

    [Test]
    public async Task Answer_ByWhoAsked_OrByAThird_ChangesNothing()
    {
        await AskAsync("bo", "ada");

        Assert.That(await AnswerAsync("bo", "ada", isYes: true), Is.EqualTo(ContactOutcome.NotThere));
        Assert.That(await AnswerAsync("cy", "bo", isYes: true), Is.EqualTo(ContactOutcome.NotThere));
        Assert.That(await EndAsync("cy", "bo"), Is.EqualTo(ContactOutcome.NotThere));
        Assert.That(await EndAsync("ada", "bo"), Is.EqualTo(ContactOutcome.NotThere), "who was asked answers");
        Assert.That(await StandingAsync("ada", "bo"), Is.EqualTo(ContactStanding.AsksMe));
    }

    [TestCase(Audience.Hidden)]
    [TestCase(Audience.Recruiters)]
    [TestCase(Audience.Contacts)]
    public async Task Ask_OfWhomTheViewerDoesNotSee_IsAnsweredAsOfNobody(Audience audience)
    {
        await ChangeAsync("ada", m => m.Audience = audience);

        Assert.That(await AskAsync("bo", "ada"), Is.EqualTo(ContactOutcome.NotThere));
        Assert.That(await AskAsync("bo", "nobody"), Is.EqualTo(ContactOutcome.NotThere));
        Assert.That(await AskAsync("bo", "bo"), Is.EqualTo(ContactOutcome.NotThere), "oneself");
        Assert.That(await DoAsync(context => context.Contacts.CountAsync()), Is.Zero);
        Assert.That(await DoAsync(context => context.AuditEntries.CountAsync()), Is.Zero, "nor by what is left of the day");
    }

    [Test]
    public async Task Ask_OfAProfileWithoutAnOwner_IsAskingNobody()
    {
        await store.SaveAsync(new Member { Handle = "imported" });

        Assert.That(await AskAsync("bo", "imported"), Is.EqualTo(ContactOutcome.NotThere));
        Assert.That(await DoAsync(async context => await new ContactReader(context).StandingAsync(
            await ViewerAsync("bo"), await context.Members.Where(m => m.Handle == "imported").Select(m => m.Id).SingleAsync(), CancellationToken.None)), Is.Null);
    }

    [Test]
    public async Task Ask_ByWhoIsSeenByNobody_IsRefused()
    {
        await ChangeAsync("bo", m => m.Audience = Audience.Hidden);

        Assert.That(await AskAsync("bo", "ada"), Is.EqualTo(ContactOutcome.NotShown));
    }

    [Test]
    public async Task Ask_ByWhoIsSeenByContactsAlone_ShowsTheNameAndNotTheProfile()
    {
        await ChangeAsync("bo", m => m.Audience = Audience.Contacts);
        await AskAsync("bo", "ada");

        var line = (await ListAsync("ada")).Single();
        Assert.That((line.Name, line.IsSeen, line.Standing), Is.EqualTo(("bo", false, ContactStanding.AsksMe)));
        await AnswerAsync("ada", "bo", isYes: true);
        Assert.That((await ListAsync("ada")).Single().IsSeen, Is.True);
        Assert.That(await HeadlineAsync("ada", "bo"), Is.EqualTo("headline of bo"));
        Assert.That(await HeadlineAsync("cy", "bo"), Is.Null);
    }

    [Test]
    public async Task Ask_MoreThanADayAllows_IsRefusedUntilTheNext()
    {
        for (var i = 0; i < AskContactHandler.MostInADay; i++)
        {
            Assert.That(await AskAsync("bo", "ada"), Is.EqualTo(ContactOutcome.Asked));
            await EndAsync("bo", "ada");
        }

        Assert.That(await AskAsync("bo", "ada"), Is.EqualTo(ContactOutcome.TooMany), "what is taken back counts");
        Assert.That(await AskAsync("cy", "ada"), Is.EqualTo(ContactOutcome.Asked), "for each account");
        store.Clock.Advance(TimeSpan.FromDays(1));
        Assert.That(await AskAsync("bo", "ada"), Is.EqualTo(ContactOutcome.Asked));
    }

    [TestCase(ExclusionReach.Block, ContactStanding.None)]
    [TestCase(ExclusionReach.Profile, ContactStanding.None)]
    [TestCase(ExclusionReach.Availability, ContactStanding.Contact)]
    public async Task Exclusion_OfAContact_EndsItWhereTheProfileIsKeptBack(ExclusionReach reach, ContactStanding left)
    {
        await AskAsync("bo", "ada");
        await AnswerAsync("ada", "bo", isYes: true);

        await DoAsync(async context => await new AddExclusionHandler(context, store.Clock).HandleAsync(
            await ViewerAsync("ada"), people["ada"].Account, (reach, ExcludedKind.Member, "bo"), Caller.Unknown, CancellationToken.None));

        Assert.That((await StandingAsync("ada", "bo"), await StandingAsync("bo", "ada")), Is.EqualTo((left, left)));
        Assert.That(await DoAsync(context => context.Contacts.CountAsync()), Is.EqualTo(left == ContactStanding.None ? 0 : 1));
    }

    [Test]
    public async Task List_WhenAContactHidesOrKeepsTheProfileBack_DoesNotNameThem()
    {
        await AskAsync("bo", "ada");
        await AnswerAsync("ada", "bo", isYes: true);
        await ChangeAsync("ada", m => m.Audience = Audience.Hidden);
        Assert.That(await ListAsync("bo"), Is.Empty);
        Assert.That(await HeadlineAsync("bo", "ada"), Is.Null);

        await ChangeAsync("ada", m => m.Audience = Audience.Everyone);
        await store.SaveAsync(new Exclusion { MemberId = people["ada"].Member.Id, Reach = ExclusionReach.Profile, Domain = "people.example" });

        Assert.That(await ListAsync("bo"), Is.Empty);
        Assert.That(await EndAsync("bo", "ada"), Is.EqualTo(ContactOutcome.NotThere));
    }

    [Test]
    public async Task Record_OfWhoActs_HasEachStepAndNobodysElse()
    {
        await AskAsync("bo", "ada");
        await AnswerAsync("ada", "bo", isYes: false);

        var entries = await DoAsync(context => context.AuditEntries.OrderBy(e => e.Id).Select(e => new { e.Action, e.AccountId, e.Detail }).ToListAsync());
        Assert.That(entries.Select(e => (e.Action, e.AccountId!.Value, e.Detail)), Is.EqualTo(new[]
        {
            (AuditAction.ContactAsked, people["bo"].Account, ""), (AuditAction.ContactEnded, people["ada"].Account, ""),
        }));
    }

    [Test]
    public async Task Eyes_OfAContact_SeeWhatIsForContacts()
    {
        await ChangeAsync("ada", m => m.FactAudiences = new FactAudiences { Headline = Audience.Contacts, Summary = Audience.Recruiters });

        var seen = await DoAsync(async context => await new MemberReader(context).ReadAsync(
            "ada", await new OtherEyesReader(context).ReadAsync(OtherEyes.Contact, people["ada"].Member.Id, CancellationToken.None), CancellationToken.None));

        Assert.That((seen!.Member.Headline, seen.Member.Summary), Is.EqualTo(("headline of ada", "")));
    }

    private async Task AddAsync(string name)
    {
        var member = new Member { Handle = name, Name = new FullName { Given = name }, Headline = $"headline of {name}", Summary = "A summary." };
        await store.SaveAsync(member);
        var address = $"{name}@people.example";
        var account = new Account
        {
            Email = address,
            UserName = address,
            NormalizedEmail = address.ToUpperInvariant(),
            NormalizedUserName = address.ToUpperInvariant(),
            MemberId = member.Id,
            EmailConfirmed = true,
        };
        await store.SaveAsync(account);
        people[name] = (member, account.Id);
    }

    /// <summary>As a request of somebody makes it.</summary>
    private Task<Viewer> ViewerAsync(string name) => DoAsync(async context => AccountClaims.ViewerOf(AccountClaims.ToPrincipal(
        (await new AccountReader(new AccountOptions()).ReadAsync(context, people[name].Account, CancellationToken.None))!, "test", null, null)));

    private async Task<ContactOutcome> AskAsync(string who, string whom) =>
        await new AskContactHandler(store.Contexts, store.Clock).HandleAsync(await ViewerAsync(who), people[who].Account, whom, Caller.Unknown, CancellationToken.None);

    private Task<ContactOutcome> AnswerAsync(string who, string whom, bool isYes) => DoAsync(async context =>
        await new AnswerContactHandler(context, store.Clock).HandleAsync(await ViewerAsync(who), people[who].Account, whom, isYes, Caller.Unknown, CancellationToken.None));

    private Task<ContactOutcome> EndAsync(string who, string whom) => DoAsync(async context =>
        await new EndContactHandler(context, store.Clock).HandleAsync(await ViewerAsync(who), people[who].Account, whom, Caller.Unknown, CancellationToken.None));

    private Task<IReadOnlyList<ContactLine>> ListAsync(string who) => DoAsync(async context => await new ContactReader(context).ReadAsync(await ViewerAsync(who), CancellationToken.None));

    private Task<ContactStanding?> StandingAsync(string who, string whom) => DoAsync(async context =>
        await new ContactReader(context).StandingAsync(await ViewerAsync(who), people[whom].Member.Id, CancellationToken.None));

    private Task<string?> HeadlineAsync(string who, string whom) => DoAsync(async context =>
        (await new MemberReader(context).ReadAsync(whom, await ViewerAsync(who), CancellationToken.None))?.Member.Headline);

    private Task<int> ChangeAsync(string who, Action<Member> change) => DoAsync(async context =>
    {
        change(await context.Members.SingleAsync(m => m.Id == people[who].Member.Id));
        return await context.SaveChangesAsync();
    });

    private async Task<T> DoAsync<T>(Func<ProNetDbContext, Task<T>> work)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await work(context);
    }
}
