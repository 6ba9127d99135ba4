using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Contacts;
using ProNet.Data.Generations;
using ProNet.Data.Mail;
using ProNet.Data.Privacy;
using ProNet.Data.Sqlite;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Processes.Tests;

/// <summary>
/// The web host, killed without warning while it erases people: once among the transactions that empty the store, once while it removes what the index and free
/// space of files still know. Started again, it goes on; at the end no file of the data folder knows anybody who was to be erased, and everybody else is there.
/// </summary>
public sealed class ErasureKillTests
{
    private const string Mark = "Zqxerasedmark";
    private const string Stays = "Vwqstayingmark";

    /// <summary>So many that each half takes longer than it takes to notice that it has begun.</summary>
    private const int People = 10;

    [Test]
    public async Task Erasures_WhenTheHostIsKilledAmidThem_AreCompletedByTheNext()
    {
        await using var folder = new CrashFolder();
        await using var services = new ServiceCollection().AddProNetSqlite(folder.Data).BuildServiceProvider();
        var contexts = services.GetRequiredService<IDbContextFactory<ProNetDbContext>>();
        await PlantAsync(contexts);

        using (var first = WebProcess.Start(folder.Data))
        {
            await UntilAsync(first, () => ReadAsync(contexts, async s => await s.IndexGenerations.AnyAsync(g => g.State == GenerationState.Active) && !await s.Changes.AnyAsync()));
            Assert.That(Found(folder.Data, Mark), Has.Some.StartsWith("index").And.Some.StartsWith("pronet.db"), "the scan sees both");
            await AskAsync(contexts);
            await UntilAsync(first, () => ReadAsync(contexts, s => s.Erasures.AnyAsync(e => e.ErasedAt != null)));
            await first.KillAsync();
        }

        var (erased, _) = await StateAsync(contexts);
        Assert.That(erased, Is.InRange(1, People - 1), "killed while the store was emptied");
        Assert.That(Found(folder.Data, Mark), Is.Not.Empty, "what is left to do");

        using (var second = WebProcess.Start(folder.Data))
        {
            await UntilAsync(second, async () => (await StateAsync(contexts)).Left < People);
            await second.KillAsync();
        }

        var (_, left) = await StateAsync(contexts);
        Assert.That(left, Is.InRange(1, People - 1), "killed while traces were removed");
        TestContext.Out.WriteLine($"Killed with {erased} of {People} erased from the store, and with {left} whose traces were left.");

        using var third = WebProcess.Start(folder.Data);
        await UntilAsync(third, async () => (await StateAsync(contexts)).Left == 0);
        // The last scrub follows the end of the row that is waited for.
        await UntilAsync(third, () => Task.FromResult(Found(folder.Data, Mark).Count == 0));
        await third.KillAsync();
        Assert.That(await ReadAsync(contexts, s => s.Accounts.Select(a => a.Email).ToListAsync()), Is.EqualTo(new[] { $"{Stays}@people.example" }));
        Assert.That(await ReadAsync(contexts, s => s.Members.CountAsync()), Is.EqualTo(1));
        await ReadAsync(contexts, s => s.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        Assert.That(Found(folder.Data, Stays), Has.Some.StartsWith("index").And.Some.StartsWith("pronet.db"), "who stays is found where the others are not");
        var (code, output) = await folder.RunAsync("verify");
        Assert.That(code, Is.Zero, output);
        Assert.That(output, Does.Contain($"{Views.All.Count} documents of the store compared"));
    }

    /// <summary>People with the mark in all that is theirs, and one who stays.</summary>
    private static async Task PlantAsync(IDbContextFactory<ProNetDbContext> contexts)
    {
        await using var store = await contexts.CreateDbContextAsync();
        await store.Database.MigrateAsync();
        var stays = await PersonAsync(store, Stays, "");
        for (var i = 1; i <= People; i++)
        {
            var member = await PersonAsync(store, Mark, $"-{i}");
            store.Add(Contact.Between(member.Id, stays.Id, DateTime.UnixEpoch));
        }

        await store.SaveChangesAsync();
    }

    private static async Task<Member> PersonAsync(ProNetDbContext store, string mark, string number)
    {
        var member = new Member { Handle = mark.ToLowerInvariant() + number, Name = new FullName { Family = mark }, Headline = mark, Summary = $"{mark} was here", Works = [new Work(mark, mark, "")] };
        member.Positions.Add(new Position { Title = mark, OrganisationName = mark, Description = mark });
        store.Add(member);
        await store.SaveChangesAsync();
        var email = $"{mark}{number}@people.example";
        var account = new Account { Email = email, UserName = email, NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant(), MemberId = member.Id };
        store.Add(account);
        await store.SaveChangesAsync();
        store.Add(new AuditEntry { AccountId = account.Id, Detail = mark });
        store.Add(new OutgoingMail { MessageId = mark + number, ToAddress = email, Language = "en", Subject = mark, Text = mark, Html = mark, State = MailState.Kept });
        return member;
    }

    /// <summary>As the page asks, for all at once, with the days of grace over.</summary>
    private static async Task AskAsync(IDbContextFactory<ProNetDbContext> contexts)
    {
        await using var store = await contexts.CreateDbContextAsync();
        foreach (var account in await store.Accounts.Where(a => !a.Email!.StartsWith(Stays)).ToListAsync())
            store.Add(new Erasure { AccountId = account.Id, MemberId = account.MemberId, AudienceBefore = Audience.Everyone, AskedAt = DateTime.UnixEpoch, DueAt = DateTime.UnixEpoch });
        await store.SaveChangesAsync();
    }

    private static Task<(int Erased, int Left)> StateAsync(IDbContextFactory<ProNetDbContext> contexts) =>
        ReadAsync(contexts, async s => (await s.Erasures.CountAsync(e => e.ErasedAt != null), await s.Erasures.CountAsync()));

    private static async Task<T> ReadAsync<T>(IDbContextFactory<ProNetDbContext> contexts, Func<ProNetDbContext, Task<T>> read)
    {
        await using var store = await contexts.CreateDbContextAsync();
        return await read(store);
    }

    /// <summary>Files that hold a mark, in any case and as texts of both widths, relative to the folder.</summary>
    private static List<string> Found(string folder, string mark) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Holds(file, mark)).Select(file => Path.GetRelativePath(folder, file))];

    private static bool Holds(string path, string mark)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var memory = new MemoryStream();
            file.CopyTo(memory);
            var text = Encoding.Latin1.GetString(memory.ToArray());
            return text.Contains(mark, StringComparison.OrdinalIgnoreCase) || text.Contains(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(mark)), StringComparison.OrdinalIgnoreCase);
        }
        catch (IOException)
        {
            // Gone meanwhile, or a lock, which is empty.
            return false;
        }
    }

    private static async Task UntilAsync(WebProcess host, Func<Task<bool>> reached)
    {
        for (var i = 0; i < 12_000 && !host.HasEnded; i++)
        {
            if (await reached())
                return;
            await Task.Delay(5);
        }

        Assert.Fail($"It was not reached: {await host.KillAsync()}");
    }
}
