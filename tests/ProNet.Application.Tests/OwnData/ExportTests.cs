using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.OwnData;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.OwnData;

/// <summary>An export holds what the store has of its owner, without what opens something, for some time and for its owner.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class ExportTests(Database database)
{
    [Test]
    public async Task Build_WhenAsked_HoldsAllThatIsThePersonsAndNoSecret()
    {
        await using var host = await OwnDataHost.CreateAsync(database);

        await AskAsync(host, host.Account.Id);
        Assert.That(await host.DoAsync<PersonalExports, byte[]?>(e => e.TakeAsync(host.Account.Id, Caller.Unknown, CancellationToken.None)), Is.Null, "not built yet");
        Assert.That(await host.DoAsync<BuildExportsHandler, int>(h => h.HandleAsync(CancellationToken.None)), Is.EqualTo(1));
        var files = Read((await host.DoAsync<PersonalExports, byte[]?>(e => e.TakeAsync(host.Account.Id, Caller.Unknown, CancellationToken.None)))!);

        Assert.That(files["index.html"], Does.StartWith("fr: "));
        foreach (var table in PersonalTables.All.Where(t => t.IsExported && t.Name != "MemberSkill" && t.Name != "OrganisationRole" && t.Name is not ("MemberPhoto" or "MemberBadge" or "ClaimedOrigin" or "Contact" or "SavedSearchShare" or "SearchExpectation" or "SearchFeed" or "FairnessDeclaration")))
            Assert.That(files[$"data/{table.Name}.json"], Does.Contain(OwnDataHost.Mark), table.Name);
        Assert.That(files["files/photo.jpg"], Is.EqualTo(OwnDataHost.Mark));
        Assert.That(files[$"files/cv-{host.Member.Cvs[0].Id}.txt"], Is.EqualTo(OwnDataHost.Mark));
        Assert.That(files["data/SearchExpectation.json"], Does.Contain("\"MustBeFound\": true").And.Not.Contain("State").And.Not.Contain("FailsSince"), "what somebody else's search says is its owner's");
        Assert.That(files["data/FairnessDeclaration.json"], Does.Contain("\"Gender\": \"Woman\"").And.Contain("\"Age\": null"));
        var all = string.Concat(files.Values);
        Assert.That(all, Does.Not.Contain("KeyHash").And.Not.Contain("TokenHash").And.Not.Contain("SecurityStamp").And.Not.Contain("PasswordHash"));
        Assert.That(files["data/Contact.json"], Does.Contain("\"Handle\": \"other\"").And.Contain("\"AskedByMe\": true").And.Not.Contain("Declined"));
        Assert.That(files["data/Exclusion.json"], Does.Not.Contain("\"Block\""), "who blocked somebody is not told");
    }

    [TestCase("declined", 1)]
    [TestCase("declined and taken back", 0)]
    [TestCase("hidden", 0)]
    [TestCase("excluding", 0)]
    public async Task Build_WhenWhoWasAskedSaidNoOrHides_DoesNotTellIt(string what, int rows)
    {
        await using var host = await OwnDataHost.CreateAsync(database);
        await host.StoreAsync(async s =>
        {
            var contact = await s.Contacts.SingleAsync();
            if (what.StartsWith("declined", StringComparison.Ordinal))
                contact.DeclinedAt = contact.AskedAt;
            contact.WithdrawnAt = what.EndsWith("back", StringComparison.Ordinal) ? contact.AskedAt : null;
            (await s.Members.SingleAsync(m => m.Id == host.Other.Id)).Audience = what == "hidden" ? Audience.Hidden : Audience.Everyone;
            if (what == "excluding")
                s.Add(new Exclusion { MemberId = host.Other.Id, Reach = ExclusionReach.Profile, Domain = "people.example" });
            return await s.SaveChangesAsync();
        });

        await AskAsync(host, host.Account.Id);
        await host.DoAsync<BuildExportsHandler, int>(h => h.HandleAsync(CancellationToken.None));
        var files = Read((await host.DoAsync<PersonalExports, byte[]?>(e => e.TakeAsync(host.Account.Id, Caller.Unknown, CancellationToken.None)))!);

        Assert.That(files["data/Contact.json"].Split("AskedAt").Length - 1, Is.EqualTo(rows));
        Assert.That(files["data/Contact.json"], Does.Not.Contain("Declined").And.Not.Contain("Withdrawn"));
    }

    [Test]
    public async Task Take_BySomebodyElseOrTooLate_GivesNothing()
    {
        await using var host = await OwnDataHost.CreateAsync(database);
        await AskAsync(host, host.Account.Id);
        await host.DoAsync<BuildExportsHandler, int>(h => h.HandleAsync(CancellationToken.None));

        Assert.That(await host.DoAsync<PersonalExports, byte[]?>(e => e.TakeAsync(host.Account.Id + 1, Caller.Unknown, CancellationToken.None)), Is.Null);
        host.Store.Clock.Advance(TimeSpan.FromDays(8));
        Assert.That(await host.DoAsync<PersonalExports, byte[]?>(e => e.TakeAsync(host.Account.Id, Caller.Unknown, CancellationToken.None)), Is.Null);
        await host.DoAsync<BuildExportsHandler, int>(h => h.HandleAsync(CancellationToken.None));
        Assert.That(await host.StoreAsync(s => s.PersonalExports.CountAsync()), Is.Zero, "it is gone from the store");
    }

    [Test]
    public async Task Ask_WhenOneWaits_IsEnough()
    {
        await using var host = await OwnDataHost.CreateAsync(database);

        await AskAsync(host, host.Account.Id);
        await AskAsync(host, host.Account.Id);

        Assert.That(await host.StoreAsync(s => s.PersonalExports.CountAsync(e => e.State == ExportState.Waiting)), Is.EqualTo(1));
        Assert.That(await host.StoreAsync(s => s.PersonalExports.CountAsync()), Is.EqualTo(1), "the older one was replaced");
    }

    private static Task<bool> AskAsync(OwnDataHost host, long account) => host.DoAsync<PersonalExports, bool>(async e =>
    {
        await e.AskAsync(account, "fr", Caller.Unknown, CancellationToken.None);
        return true;
    });

    private static Dictionary<string, string> Read(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }
}
