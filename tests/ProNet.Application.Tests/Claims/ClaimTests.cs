using Microsoft.EntityFrameworkCore;
using ProNet.Application.Claims;
using ProNet.Data.Accounts;
using ProNet.Data.Imports;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Claims;

/// <summary>An imported profile comes to its owner, and to nobody else; nothing of what the owner had is lost.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class ClaimTests(Database database)
{
    private ClaimsHost host = null!;

    [SetUp]
    public async Task CreateAsync() => host = await ClaimsHost.CreateAsync(database);

    [TearDown]
    public async Task DropAsync() => await host.DisposeAsync();

    [Test]
    public async Task Claim_WithTheConfirmedAddressOfTheImport_TakesAllOfItOverAtOnce()
    {
        var ada = await host.AccountAsync(ClaimsHost.Address.ToUpperInvariant());
        var before = (await host.OwnAsync(ada)).Handle;

        var outcome = await host.ClaimAsync(ada, text: "");

        Assert.That(outcome, Is.EqualTo(new ClaimOutcome(ClaimResult.Claimed)));
        var own = await host.OwnAsync(ada);
        Assert.That((own.Handle, own.Headline, own.Summary, own.Audience, own.Origin), Is.EqualTo(("ada-nurse", "Head nurse", "Looks after people.", Audience.Everyone, (ImportOrigin?)null)));
        Assert.That(own.Name.Display, Is.EqualTo("Ada Nurse-Moreau"), "the name is as the owner wrote it");
        Assert.That((own.Positions.Single().OrganisationName, own.Education.Single().School, own.Skills.Single().Listed), Is.EqualTo(("North Hospital", "School of Nursing", true)));
        Assert.That((own.Languages.Count, own.Links.Count, own.Works.Count, own.Offers.Count, own.Seeks.Count), Is.EqualTo((1, 1, 1, 1, 1)));
        Assert.That(await host.ReadAsync(s => s.Members.CountAsync()), Is.EqualTo(1), "there is no second profile");
        Assert.That(await host.ReadAsync(s => s.FormerHandles.Where(h => h.Handle == before).Select(h => h.MemberId).SingleAsync()), Is.EqualTo(ada.MemberId));
        Assert.That(await host.ReadAsync(s => s.ClaimedOrigins.Select(o => o.MemberId).SingleAsync()), Is.EqualTo(ada.MemberId));
        Assert.That(await host.ReadAsync(s => s.AuditEntries.CountAsync(e => e.AccountId == ada.Id && e.Action == AuditAction.ProfileClaimed)), Is.EqualTo(1));
    }

    [Test]
    public async Task Claim_WhenTheOwnProfileSaysSomething_KeepsItAndGivesTheOtherToReview()
    {
        var ada = await host.AccountAsync(ClaimsHost.Address, m => (m.Headline, m.Audience) = ("Nurse and teacher", Audience.Members));

        var outcome = await host.ClaimAsync(ada);

        var own = await host.OwnAsync(ada);
        Assert.That((own.Headline, own.Audience, own.Positions.Count), Is.EqualTo(("Nurse and teacher", Audience.Members, 0)), "nothing of it is changed");
        Assert.That(own.Cvs.Single(), Has.Property(nameof(KeptCv.Id)).EqualTo(outcome.CvId).And.Property(nameof(KeptCv.Audience)).EqualTo(Audience.Hidden));
        var draft = DraftText.Read(await host.ReadAsync(s => s.CvContents.Where(c => c.CvId == outcome.CvId).Select(c => c.Draft).SingleAsync()));
        Assert.That((draft.Headline!.Value, draft.Summary!.Value, draft.Positions.Single().Value.Organisation, draft.Education.Single().Value.School, draft.Skills.Single().Value),
            Is.EqualTo(("Head nurse", "Looks after people.", "North Hospital", "School of Nursing", "Triage")));
        Assert.That((draft.Languages.Single().Value.Code, draft.Links.Single().Value.Url, draft.Works.Single().Value.Title), Is.EqualTo(("fr", "https://ada.example/", "On wards")));
        Assert.That(await host.ReadAsync(s => s.FormerHandles.Where(h => h.Handle == "ada-nurse").Select(h => h.MemberId).SingleAsync()), Is.EqualTo(ada.MemberId), "the old address leads to the owner");
        Assert.That(await host.ReadAsync(s => s.Members.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Claim_WhenOthersDecidedSomethingAboutTheProfile_HoldsForItsOwner()
    {
        var (ada, bo) = (await host.AccountAsync(ClaimsHost.Address), await host.AccountAsync("bo@people.example"));
        await host.Store.SaveAsync(
            new Exclusion { MemberId = bo.MemberId!.Value, Reach = ExclusionReach.Block, ExcludedMemberId = host.Imported.Id },
            new Exclusion { MemberId = ada.MemberId!.Value, Reach = ExclusionReach.Block, ExcludedMemberId = host.Imported.Id },
            new Exclusion { MemberId = ada.MemberId.Value, Reach = ExclusionReach.Profile, Domain = "work.example" },
            new ProfileReport { MemberId = host.Imported.Id, ReporterId = bo.Id, Text = "Old" });

        await host.ClaimAsync(ada);

        Assert.That(await host.ReadAsync(s => s.Exclusions.Where(e => e.MemberId == bo.MemberId).Select(e => e.ExcludedMemberId).SingleAsync()), Is.EqualTo(ada.MemberId));
        Assert.That(await host.ReadAsync(s => s.Exclusions.Where(e => e.MemberId == ada.MemberId).Select(e => e.Domain).SingleAsync()), Is.EqualTo("work.example"));
        Assert.That(await host.ReadAsync(s => s.ProfileReports.Select(r => r.MemberId).SingleAsync()), Is.EqualTo(ada.MemberId));
    }

    [Test]
    public async Task Claim_WithoutTheAddress_WaitsForAnAdministratorWhoGivesIt()
    {
        var (ada, other) = (await host.AccountAsync("ada@people.example"), await host.AccountAsync("other@people.example"));

        Assert.That((await host.ClaimAsync(ada, text: " ")).Result, Is.EqualTo(ClaimResult.NoWords));
        Assert.That((await host.ClaimAsync(ada)).Result, Is.EqualTo(ClaimResult.Waits));
        Assert.That((await host.ClaimAsync(ada)).Result, Is.EqualTo(ClaimResult.Waits), "once");
        Assert.That((await host.ClaimAsync(other)).Result, Is.EqualTo(ClaimResult.Waits));
        Assert.That(await host.DecideAsync(ada, isAccepted: true), Is.True);

        Assert.That((await host.OwnAsync(ada)).Headline, Is.EqualTo("Head nurse"));
        Assert.That(await host.ReadAsync(s => s.ProfileClaims.OrderBy(c => c.Id).Select(c => c.State).ToListAsync()), Is.EqualTo(new[] { ClaimState.Accepted, ClaimState.Taken }));
        Assert.That(await MailsAsync(), Is.EquivalentTo(new[] { "ada@people.example accepted", "other@people.example taken" }));
        Assert.That(await host.DecideAsync(other, isAccepted: true), Is.Null, "nobody else gets it");
        Assert.That((await host.ClaimAsync(other)).Result, Is.EqualTo(ClaimResult.NotThere));
    }

    [Test]
    public async Task Claim_WhenRefused_TellsTheReasonAndChangesNothing()
    {
        var ada = await host.AccountAsync("ada@people.example");
        await host.ClaimAsync(ada);

        Assert.That(await host.DecideAsync(ada, isAccepted: false), Is.False, "without a reason");
        Assert.That(await host.DecideAsync(ada, isAccepted: false, "Nothing shows it."), Is.True);
        Assert.That(await host.DecideAsync(ada, isAccepted: true), Is.Null, "once");

        Assert.That(await MailsAsync(), Is.EqualTo(new[] { "ada@people.example refused: Nothing shows it." }));
        Assert.That((await host.OwnAsync(ada)).Headline, Is.Empty);
        Assert.That(await host.ReadAsync(s => s.AuditEntries.CountAsync(e => e.AccountId == ada.Id && e.Action == AuditAction.ClaimRefused)), Is.EqualTo(1));
    }

    [Test]
    public async Task Claim_OfManyProfiles_IsRefusedUntilTomorrow()
    {
        var ada = await host.AccountAsync("ada@people.example");
        for (var i = 0; i < ClaimProfileHandler.MostADay + 1; i++)
            await host.Store.SaveAsync(new Member { Handle = $"p{i}", Origin = new ImportOrigin { Source = "test", ExternalId = $"{i}" } });

        for (var i = 0; i < ClaimProfileHandler.MostADay; i++)
            Assert.That((await host.ClaimAsync(ada, handle: $"p{i}")).Result, Is.EqualTo(ClaimResult.Waits));
        var last = $"p{ClaimProfileHandler.MostADay}";
        Assert.That((await host.ClaimAsync(ada, handle: last)).Result, Is.EqualTo(ClaimResult.TooMany));
        host.Store.Clock.Advance(TimeSpan.FromHours(25));
        Assert.That((await host.ClaimAsync(ada, handle: last)).Result, Is.EqualTo(ClaimResult.Waits));
    }

    [Test]
    public async Task Claim_ByWhoMayOwnNone_ChangesNothing()
    {
        var unconfirmed = await host.AccountAsync(ClaimsHost.Address, and: a => a.EmailConfirmed = false);
        var demo = await host.AccountAsync("demo@demo.invalid", and: a => a.IsDemo = true);
        var leaving = await host.AccountAsync("leaving@people.example");
        await host.Store.SaveAsync(new Erasure { AccountId = leaving.Id, MemberId = leaving.MemberId, DueAt = host.Store.Clock.GetUtcNow().UtcDateTime.AddDays(14) });

        foreach (var account in new[] { unconfirmed, demo, leaving })
            Assert.That((await host.ClaimAsync(account)).Result, Is.EqualTo(ClaimResult.NotThere), account.Email);
        Assert.That(await host.ReadAsync(s => s.ProfileClaims.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Claim_OfAProfileThatSomebodyHas_IsNotThere()
    {
        var (ada, bo) = (await host.AccountAsync("ada@people.example"), await host.AccountAsync("bo@people.example", m => m.Audience = Audience.Everyone));
        var handle = (await host.OwnAsync(bo)).Handle;

        Assert.That((await host.ClaimAsync(ada, handle: handle)).Result, Is.EqualTo(ClaimResult.NotThere));
    }

    [Test]
    public async Task Link_ToTheAddressOfTheImport_GivesTheProfileOnceToWhoAskedForIt()
    {
        var (ada, other) = (await host.AccountAsync("ada@new.example"), await host.AccountAsync("other@people.example"));

        var token = await host.LinkAsync(ada, ClaimsHost.Address);

        Assert.That(token, Is.Not.Null);
        Assert.That((await host.UseAsync(other, token)).Result, Is.EqualTo(ClaimResult.NotThere), "made for another account");
        Assert.That((await host.UseAsync(ada, token)).Result, Is.EqualTo(ClaimResult.Claimed));
        Assert.That((await host.UseAsync(ada, token)).Result, Is.EqualTo(ClaimResult.NotThere), "once");
        Assert.That((await host.OwnAsync(ada)).Headline, Is.EqualTo("Head nurse"));
    }

    [Test]
    public async Task Link_ToAnotherAddress_IsNotSentAndTheRowShowsNothing()
    {
        var ada = await host.AccountAsync("ada@new.example");

        Assert.That(await host.LinkAsync(ada, "ada.nurse@older.example"), Is.Null);
        Assert.That(await host.ReadAsync(s => s.OneTimeLinks.Where(l => l.Kind == OneTimeLinkKind.Claim).Select(l => l.MemberId).SingleAsync()), Is.Null);
    }

    [Test]
    public async Task Link_WhenItIsTooOld_GivesNothing()
    {
        var ada = await host.AccountAsync("ada@new.example");
        var token = await host.LinkAsync(ada, ClaimsHost.Address);
        host.Store.Clock.Advance(TimeSpan.FromHours(25));

        Assert.That((await host.UseAsync(ada, token)).Result, Is.EqualTo(ClaimResult.NotThere));
    }

    [Test]
    public void ContactDigest_IsWhatStoresHold() => Assert.That(ContactDigest.Of(" Ada@People.Example "), Is.EqualTo(ContactDigest.Of("ada@people.example")).And.Length.EqualTo(32));

    private Task<List<string>> MailsAsync() => host.ReadAsync(s => s.OutgoingMails.Select(m => m.ToAddress + " " + m.Subject).ToListAsync());
}
