using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application;
using ProNet.Application.Alerts;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Feed;
using ProNet.Data.Postgres;
using ProNet.Data.Recording;
using ProNet.Data.Sqlite;
using ProNet.Indexing.Alerts;
using ProNet.Indexing.Draining;
using ProNet.Indexing.Generations;
using ProNet.Indexing.Hosting;
using ProNet.Search;
using ProNet.Search.Indexing;
using ProNet.Testing.Fixed;
using ProNet.Search.Lexicon;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>One process of a deployment: what it keeps in memory is gone with it.</summary>
internal sealed class SimulatedHost : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly MailSender sender;

    private SimulatedHost(ServiceProvider services, MailSender sender) => (this.services, this.sender) = (services, sender);

    public enum Job
    {
        Start,
        Index,
        Match,
        Digests,
        Mail,
        Sweep,
    }

    public static SimulatedHost Create(TestStore store, SimulatedEngine engine, Postbox postbox, Faults faults)
    {
        var registrations = new ServiceCollection().AddSingleton<TimeProvider>(store.Clock).AddLogging();
        _ = store.Postgres is { } server ? registrations.AddProNetPostgres(server) : registrations.AddProNetSqlite(store.Folder);
        var options = new MailOptions { Server = "127.0.0.1", Port = postbox.Port, Security = MailSecurity.None, FromAddress = "pronet@people.example", DomainPerMinute = 0 };
        var letters = new SimulatedLetters();
        registrations
            .ConfigureDbContext<ProNetDbContext>(o => o.AddInterceptors(faults))
            .AddSingleton(new IndexingOptions { BatchSize = 5, RebuildBatchSize = 50 })
            .AddSingleton<IFacetLabels>(new FixedFacetLabels())
            .AddSingleton<ISearcher>(engine).AddSingleton<IIndexWriter>(engine).AddSingleton<IGenerationReader>(engine)
            .AddProNetIndexing()
            .AddProNetApplication().AddAlertUseCases()
            .AddSingleton(options).AddSingleton<MailQueue>().AddSingleton<IMailRenderer>(letters).AddSingleton<IDigestLetters>(letters);
        registrations.AddDataProtection().UseEphemeralDataProtectionProvider();
        var built = registrations.BuildServiceProvider();
        return new SimulatedHost(built, new MailSender(built.GetRequiredService<MailQueue>(), options, new MailStatus(), built.GetRequiredService<IMailRenewal>()));
    }

    /// <returns>Null when it did all that was to be done; otherwise what it complains of, as its log would.</returns>
    /// <exception cref="Faults.KilledException">The process is dead.</exception>
    public async Task<string?> DoAsync(Job job)
    {
        try
        {
            if (job == Job.Mail)
                return (await sender.SendDueAsync(CancellationToken.None)).Problem is { Length: > 0 } problem ? $"{job}: {problem}" : null;
            await (job switch
            {
                Job.Start => StartAsync(),
                Job.Index => Get<FeedDrain>().DrainAsync(null, CancellationToken.None),
                Job.Match => Get<AlertDrain>().DrainAsync(CancellationToken.None),
                Job.Digests => Get<RunDigestsHandler>().HandleAsync(CancellationToken.None),
                _ => Get<AlertSweeper>().SweepAsync(CancellationToken.None),
            });
            return null;
        }
        catch (Exception e) when (e is DbException or DbUpdateException or IOException or SearchEngineUnavailableException)
        {
            return $"{job}: {(e.InnerException ?? e).Message}";
        }
    }

    public async ValueTask DisposeAsync()
    {
        sender.Dispose();
        await services.DisposeAsync();
    }

    private async Task StartAsync()
    {
        await Get<ConsumerRegistry>().RegisterAsync(ChangeConsumer.Alerts, CancellationToken.None);
        var outcome = await Get<IndexStartup>().EnsureAsync(CancellationToken.None);
        if (outcome.State == StartupState.Unavailable)
            throw new SearchEngineUnavailableException(outcome.Sentence);
        if (outcome.State == StartupState.NeedsRebuild)
            await Get<RebuildIndexHandler>().HandleAsync(null, CancellationToken.None);
    }

    private T Get<T>()
        where T : notnull => services.GetRequiredService<T>();
}
