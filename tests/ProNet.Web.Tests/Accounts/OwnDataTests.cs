using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data.Accounts;
using ProNet.Data.Generations;
using ProNet.Data.Mail;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Indexing.Generations;

namespace ProNet.Web.Tests.Accounts;

/// <summary>The whole host, jobs and all: what a person asks for by the pages happens, and after an erasure no file of the data folder knows them.</summary>
internal sealed class OwnDataTests
{
    private const string Mark = "Zqxmarkerone";
    private const string Later = "Vwqmarkertwo";

    [Test]
    public async Task Erase_WhenTheGracePeriodIsOver_LeavesNothingInAnyFileOfTheDataFolder()
    {
        await using var host = new WebHost { Settings = { ["ProNet:Privacy:GraceDays"] = "0" } };
        using var first = host.Client();
        var account = await PersonAsync(host);
        using var client = await host.SignedInAsync(account);
        client.DefaultRequestHeaders.UserAgent.ParseAdd(Mark);
        await RebuildAsync(host);
        await ChangeAsync(host, account);
        Assert.That(await client.GetStringAsync($"/people?q={Later}"), Does.Contain(Later));
        Assert.That(Files(host).Where(f => f.Relative.StartsWith("index", StringComparison.Ordinal)).Any(f => Holds(f.Path, Later)), Is.True, "the scan sees the index");
        Assert.That(Files(host).Where(f => f.Relative.StartsWith("pronet.db", StringComparison.Ordinal)).Any(f => Holds(f.Path, Mark)), Is.True, "the scan sees the store");

        using var export = await SignInForm.SendAsync(client, "/me/export", null, [], "/me/export/ask");
        Assert.That((await ExportAsync(client))["data/Member.json"], Does.Contain(Later));
        using var asked = await SignInForm.SendAsync(client, "/me/erase", "erase", [("Password", WebHost.Password)]);
        await UntilAsync(() => host.StoreAsync(async s => !await s.Erasures.AnyAsync() && !await s.Accounts.AnyAsync(a => a.Id == account.Id)), "It was not erased.");

        using var gone = await client.GetAsync("/me/export");
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther), "the session is over");
        Assert.That(await first.GetStringAsync($"/people?q={Later}"), Does.Not.Contain($"/people/{Mark.ToLowerInvariant()}"));
        List<string> found = [];
        // The last scrub follows the end of the row that is waited for.
        for (var i = 0; i < 100 && (found = Found(host)).Count > 0; i++)
            await Task.Delay(100);
        Assert.That(found, Is.Empty);
    }

    [Test]
    public async Task Erase_WithAWrongPassword_ErasesNothing()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);

        using var refused = await SignInForm.SendAsync(client, "/me/erase", "erase", [("Password", "wrong")]);

        Assert.That(await SignInForm.AlertAsync(refused), Does.StartWith("It was not shown"));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.Erasures.CountAsync(e => e.AccountId == account.Id)), Is.Zero);
    }

    [Test]
    public async Task Erase_WhenTakenBack_ShowsTheProfileAgain()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).ExecuteUpdateAsync(set => set.SetProperty(m => m.Audience, Audience.Everyone)));
        var handle = await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).Select(m => m.Handle).SingleAsync());
        using var client = await SharedHost.Host.SignedInAsync(account);
        using var stranger = SharedHost.Host.Client();

        using var asked = await SignInForm.SendAsync(client, "/me/erase", "erase", [("Password", WebHost.Password)]);
        using var hidden = await stranger.GetAsync($"/people/{handle}");
        using var back = await SignInForm.SendAsync(client, "/me/erase", "take-back", []);
        using var shown = await stranger.GetAsync($"/people/{handle}");

        Assert.That((hidden.StatusCode, shown.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.OK)));
    }

    [Test]
    public async Task Export_OfSomebodyElse_IsNotThere()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);
        using var other = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync());
        using var stranger = SharedHost.Host.Client();
        using var asked = await SignInForm.SendAsync(owner, "/me/export", null, [], "/me/export/ask");
        Assert.That(await ExportAsync(owner), Contains.Key("index.html"));

        using var theirs = await other.GetAsync("/me/export/file");
        using var nobodys = await stranger.GetAsync("/me/export/file");

        Assert.That((theirs.StatusCode, nobodys.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.SeeOther)));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.AuditEntries.CountAsync(e => e.AccountId == account.Id && e.Action == AuditAction.ExportTaken)), Is.EqualTo(1));
    }

    [Test]
    public async Task Report_OfOneself_IsNotThere()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        var handle = await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).Select(m => m.Handle).SingleAsync());
        using var owner = await SharedHost.Host.SignedInAsync(account);

        using var page = await owner.GetAsync(new Uri($"/people/{handle}/report", UriKind.Relative));

        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Report_WhenDecided_HidesTheProfileAndStandsOnItsRecord()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).ExecuteUpdateAsync(set => set.SetProperty(m => m.Audience, Audience.Everyone)));
        var handle = await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).Select(m => m.Handle).SingleAsync());
        using var reporter = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync());
        using var administrator = await SharedHost.Host.AdministratorAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);

        using var sent = await SignInForm.SendAsync(reporter, $"/people/{handle}/report", "report", [("Kind", "Impersonation"), ("Text", "This is me <b>not</b>")]);
        Assert.That(sent.Headers.Location?.ToString(), Does.EndWith("?done=reported"));
        Assert.That(await administrator.GetStringAsync("/admin/reports"), Does.Contain("This is me &lt;b&gt;not&lt;/b&gt;").And.Contain($"/people/{handle}"));
        var id = $"{await SharedHost.Host.StoreAsync(s => s.ProfileReports.Where(r => r.MemberId == account.MemberId).Select(r => r.Id).SingleAsync())}";
        using var refused = await SignInForm.SendAsync(reporter, "/me/privacy", null, [("id", id), ("decision", "Hidden")], "/admin/reports/decide");
        using var decided = await SignInForm.SendAsync(administrator, "/admin/reports", null, [("id", id), ("decision", "Hidden")], "/admin/reports/decide");

        Assert.That((refused.StatusCode, decided.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.SeeOther)));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).Select(m => m.Audience).SingleAsync()), Is.EqualTo(Audience.Hidden));
        Assert.That(await owner.GetStringAsync("/me/security/log"), Does.Contain("A report was decided").And.Contain("somebody else"));
    }

    [Test]
    public async Task Mail_WhenAnAdministratorReadsIt_StandsOnTheRecordOfWhomItWentTo()
    {
        var account = await SharedHost.Host.AccountAsync();
        using var administrator = await SharedHost.Host.AdministratorAsync();
        var mail = new OutgoingMail { MessageId = $"{Guid.NewGuid():N}", ToAddress = account.Email!, Language = "en", Subject = "To you alone", Text = "Text", Html = "<p>Text</p>", State = MailState.Kept };
        await SharedHost.Host.SaveAsync(mail);
        using var owner = await SharedHost.Host.SignedInAsync(account);

        await administrator.GetStringAsync($"/admin/mail/{mail.Id}");

        Assert.That(await owner.GetStringAsync("/me/security/log"), Does.Contain("Read with a privilege").And.Contain("To you alone"));
    }

    /// <summary>A person with the mark in everything, old and new.</summary>
    private static async Task<Account> PersonAsync(WebHost host)
    {
        var member = new Member
        {
            Handle = Mark.ToLowerInvariant(),
            Name = new FullName { Family = Mark },
            Headline = Mark,
            Summary = $"{Mark} was here",
            Links = [new ProfileLink(Mark, $"https://{Mark.ToLowerInvariant()}.example")],
            Works = [new Work(Mark, Mark, "")],
        };
        member.Positions.Add(new Position { Title = Mark, OrganisationName = Mark, Description = Mark });
        member.Education.Add(new Education { School = Mark });
        // In one batch, so that the same segment of the index holds who goes and who stays.
        await host.SaveAsync([member, .. Enumerable.Range(1, 20).Select(i => new Member { Handle = $"other-{i}", Name = new FullName { Family = $"Other {i}" }, Headline = "Stays" })]);
        var account = await host.AccountAsync(a =>
        {
            a.MemberId = member.Id;
            a.Email = $"{Mark}@people.example";
        });
        await host.SaveAsync(
            new OutgoingMail { MessageId = "one", ToAddress = account.Email!, Language = "en", Subject = Mark, Text = Mark, Html = Mark, State = MailState.Kept },
            new Exclusion { MemberId = member.Id, Reach = ExclusionReach.Profile, Domain = $"{Mark.ToLowerInvariant()}.example" },
            new AuditEntry { AccountId = account.Id, Detail = Mark },
            new AccessToken { AccountId = account.Id, Name = Mark, TokenHash = "hash", Scopes = "read" });
        return account;
    }

    private static async Task ChangeAsync(WebHost host, Account account)
    {
        await host.StoreAsync(async store =>
        {
            var member = await store.Members.SingleAsync(m => m.Id == account.MemberId);
            (member.Headline, member.Summary) = (Later, $"{Later} is here");
            return await store.SaveChangesAsync();
        });
        await host.SaveAsync();
    }

    /// <summary>After it there is a generation that is kept for the way back, and gets no changes.</summary>
    private static async Task RebuildAsync(WebHost host)
    {
        var before = await host.StoreAsync(s => s.IndexGenerations.Where(g => g.State == GenerationState.Active).Select(g => g.Id).SingleAsync());
        await host.Services.GetRequiredService<RequestRebuildHandler>().HandleAsync(CancellationToken.None);
        await UntilAsync(() => host.StoreAsync(s => s.IndexGenerations.AnyAsync(g => g.State == GenerationState.Active && g.Id != before)), "There is no second generation.");
    }

    private static async Task<Dictionary<string, string>> ExportAsync(HttpClient client)
    {
        HttpResponseMessage? file = null;
        await UntilAsync(async () => (file = await client.GetAsync("/me/export/file")).IsSuccessStatusCode, "There is no export.");
        using var archive = new ZipArchive(await file!.Content.ReadAsStreamAsync());
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }

    private static List<string> Found(WebHost host) => [.. Files(host).Where(f => Holds(f.Path, Mark) || Holds(f.Path, Later)).Select(f => f.Relative)];

    private static IEnumerable<(string Path, string Relative)> Files(WebHost host)
    {
        var folder = Path.GetDirectoryName(host.IndexFolder)!;
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => (f, Path.GetRelativePath(folder, f)));
    }

    /// <summary>In any case, and as texts of both widths.</summary>
    private static bool Holds(string path, string mark)
    {
        byte[] bytes;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var memory = new MemoryStream();
            file.CopyTo(memory);
            bytes = memory.ToArray();
        }
        catch (IOException)
        {
            // Gone meanwhile, or a lock, which is empty.
            return false;
        }

        var text = Encoding.Latin1.GetString(bytes);
        return text.Contains(mark, StringComparison.OrdinalIgnoreCase) || text.Contains(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(mark)), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task UntilAsync(Func<Task<bool>> reached, string otherwise)
    {
        for (var i = 0; i < 600; i++)
        {
            if (await reached())
                return;
            await Task.Delay(100);
        }

        Assert.Fail(otherwise);
    }
}
