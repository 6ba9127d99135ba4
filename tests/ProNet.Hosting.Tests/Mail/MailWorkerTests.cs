using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ProNet.Data;
using ProNet.Data.Mail;
using ProNet.Hosting.Configuration;
using ProNet.Indexing.Hosting;
using ProNet.Testing.Stores;

namespace ProNet.Hosting.Tests.Mail;

/// <summary>A host that has no mails asks the store almost nothing, and yet takes in hand at once what another process writes. On the real clock.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class MailWorkerTests(Database database)
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    [Test]
    public async Task Worker_WhenAnotherProcessWritesAMail_KeepsItSoonAndIsQuietOtherwise()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var counter = new MailCommands();
        using var host = Host(store, counter);
        await host.StartAsync();
        await UntilAsync(() => Task.FromResult(counter.Count > 0));
        await Task.Delay(Window);

        var before = counter.Count;
        await Task.Delay(Window);
        var idle = counter.Count - before;
        var since = Stopwatch.GetTimestamp();
        await store.SaveAsync(new OutgoingMail { MessageId = "1@test", ToAddress = "ada@people.example", Language = "en", Subject = "", Text = "", Html = "" });
        await UntilAsync(async () =>
        {
            await using var context = await store.Contexts.CreateDbContextAsync();
            return await context.OutgoingMails.AnyAsync(m => m.State == MailState.Kept);
        });

        var taken = Stopwatch.GetElapsedTime(since);
        await host.StopAsync();
        TestContext.Out.WriteLine($"{database}: {idle} commands about mails in {Window.TotalSeconds} s; kept after {taken.TotalMilliseconds:0} ms");
        Assert.That(idle, Is.LessThanOrEqualTo(2));
        Assert.That(taken, Is.LessThan(TimeSpan.FromSeconds(20)), "far below the minute after which it is looked at anyway");
    }

    private static IHost Host(TestStore store, MailCommands counter)
    {
        var options = new ProNetOptions { DataFolder = store.Folder, Postgres = store.Postgres };
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddSingleton(options).AddProNetStore(options).AddProNetEngine(options).AddProNetIndexing().AddProNetJobs(options)
            .ConfigureDbContext<ProNetDbContext>(context => context.AddInterceptors(counter));
        return builder.Build();
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var since = Stopwatch.GetTimestamp(); !await isSo();)
        {
            Assert.That(Stopwatch.GetElapsedTime(since), Is.LessThan(Bound));
            await Task.Delay(20);
        }
    }

    private sealed class MailCommands : DbCommandInterceptor
    {
        private int count;

        public int Count => Volatile.Read(ref count);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("OutgoingMails", StringComparison.Ordinal))
                Interlocked.Increment(ref count);
            return ValueTask.FromResult(result);
        }
    }
}
