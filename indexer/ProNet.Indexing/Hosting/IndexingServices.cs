using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProNet.Application.Expectations;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Data.Feed;
using ProNet.Data.Recording;
using ProNet.Indexing.Alerts;
using ProNet.Indexing.Draining;
using ProNet.Indexing.Generations;
using ProNet.Indexing.Monitoring;
using ProNet.Indexing.Verification;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Hosting;

/// <summary>Registers the indexing.</summary>
public static class IndexingServices
{
    /// <summary>Adds what turns store rows into an index, and the lexicon: documents, the drain of the change feed, rebuild and verify. Needs the store and an engine.</summary>
    public static IServiceCollection AddProNetIndexing(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new IndexingOptions());
        services.AddProNetLexicon();
        services.AddSingleton<IndexingMutex>();
        services.AddSingleton<WorkerIdentity>();
        services.AddSingleton<IndexingStatus>();
        services.AddSingleton<IndexQueueReader>();
        services.AddSingleton<GenerationStore>();
        services.AddSingleton<LiveGenerations>();
        services.AddSingleton<Backfill>();
        services.AddSingleton<KnownItemCheck>();
        services.AddExpectationChecks();
        services.AddSingleton<GenerationExpectations>();
        services.AddSingleton<IndexStartup>();
        services.AddSingleton<ActiveGeneration>();
        services.AddSingleton(p => new FeedDrain(
            Contexts(p),
            p.GetRequiredService<LiveGenerations>(),
            p.GetRequiredKeyedService<ChangeFeed>(ChangeConsumer.SearchIndex),
            p.GetRequiredService<WorkerIdentity>(),
            p.GetRequiredService<IndexingMutex>(),
            p.GetRequiredService<IndexingOptions>(),
            p.GetRequiredService<CurrentLexicon>(),
            p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new RebuildIndexHandler(
            Contexts(p),
            p.GetRequiredService<IIndexWriter>(),
            p.GetRequiredService<GenerationStore>(),
            p.GetRequiredService<IStoreLocks>(),
            p.GetRequiredService<FeedDrain>(),
            p.GetRequiredService<Backfill>(),
            p.GetRequiredService<KnownItemCheck>(),
            p.GetRequiredService<GenerationExpectations>(),
            p.GetRequiredService<IndexingOptions>(),
            () => p.GetRequiredService<IndexingStatus>().Damage.Length > 0));
        services.AddSingleton(p => new DecideHeldHandler(p.GetRequiredService<GenerationStore>()));
        services.AddSingleton(p => new RequestRebuildHandler(p.GetRequiredService<GenerationStore>()));
        services.AddSingleton(p => new IndexingSession(
            p.GetRequiredService<IStoreLocks>(), p.GetRequiredService<IndexStartup>(), p.GetRequiredService<RebuildIndexHandler>(), p.GetRequiredService<FeedDrain>()));
        services.AddSingleton<RollbackIndexHandler>();
        services.AddSingleton<TestSearchesHandler>();
        services.AddSingleton(p => new EraseFromIndexHandler(Contexts(p), p.GetRequiredService<IIndexWriter>(), p.GetRequiredService<IndexingMutex>()));
        services.AddSingleton<VerifyIndexHandler>();
        services.AddSingleton<RedriveDeadLettersHandler>();
        services.AddSingleton<DismissDeadLettersHandler>();
        services.TryAddSingleton<SearchBuilder>();
        services.AddSingleton<WatchedSearches>();
        services.AddSingleton<LiveMatches>();
        services.AddSingleton<SearchSeeding>();
        services.AddSingleton<ISearchReplay, SearchReplayer>();
        services.AddSingleton<BatchMatcher>();
        services.AddSingleton(p => new MatchSettlement(
            Contexts(p), p.GetRequiredKeyedService<ChangeFeed>(ChangeConsumer.Alerts), p.GetRequiredService<WatchedSearches>(), p.GetRequiredService<BatchMatcher>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new AlertDrain(
            Contexts(p),
            p.GetRequiredKeyedService<ChangeFeed>(ChangeConsumer.Alerts),
            p.GetRequiredService<WorkerIdentity>(),
            p.GetRequiredService<IndexingOptions>(),
            p.GetRequiredService<WatchedSearches>(),
            p.GetRequiredService<SearchSeeding>(),
            p.GetRequiredService<BatchMatcher>(),
            p.GetRequiredService<MatchSettlement>(),
            p.GetRequiredService<CurrentLexicon>()));
        services.AddSingleton(p => new AlertSweeper(
            Contexts(p), p.GetRequiredService<AlertDrain>(), p.GetRequiredService<WatchedSearches>(), p.GetRequiredService<LiveMatches>(), p.GetRequiredService<CurrentLexicon>(), p.GetRequiredService<TimeProvider>()));
        services.ConfigureDbContext<ProNetDbContext>((provider, options) => options.AddInterceptors(new CommitSignal(provider.GetRequiredService<IStoreWatch>())));
        return services;
    }

    /// <summary>
    /// Adds the background worker of a store. The host adds Hangfire: storage, and a server with at least two workers, because a rebuild must not keep live
    /// changes waiting, which does the jobs of <see cref="Queues"/>; and, before this, the engine. Several hosts may have it: one of them leads, and where the store is shared all of them index.
    /// </summary>
    public static IServiceCollection AddIndexingWorker(this IServiceCollection services)
    {
        services.AddSingleton<JobSchedule>();
        services.AddKeyedSingleton<JobSchedule>(ChangeConsumer.Alerts);
        services.AddSingleton<StoreLooks>();
        services.AddSingleton<FeedWatch>();
        services.AddSingleton<RebuildWatch>();
        services.AddSingleton<WorkerDuties>();
        // Around the engine that the host has added.
        if (services.LastOrDefault(s => s.ServiceType == typeof(ISearcher) && s.ImplementationFactory is not null) is { ImplementationFactory: { } engine })
            services.Replace(ServiceDescriptor.Singleton<ISearcher>(p => new DamageWatch((ISearcher)engine(p), p.GetRequiredService<IndexingStatus>())));
        services.AddHostedService<QueueSampler>();
        return services.AddHostedService<IndexingWorker>();
    }

    /// <summary>Queues that the Hangfire server of this process works on.</summary>
    public static string[] Queues(IServiceProvider services) => [services.GetRequiredService<WorkerIdentity>().Queue, "default"];

    private static IDbContextFactory<ProNetDbContext> Contexts(IServiceProvider provider) =>
        provider.GetRequiredService<IDbContextFactory<ProNetDbContext>>();
}
