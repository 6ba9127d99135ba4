using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProNet.Data.Copying;
using ProNet.Data.Feed;

namespace ProNet.Data.Postgres;

/// <summary>Registers the store on a PostgreSQL server.</summary>
public static class PostgresDataServices
{
    /// <summary>
    /// Adds <see cref="IDbContextFactory{ProNetDbContext}"/>, a scoped <see cref="ProNetDbContext"/>, <see cref="IStoreMigrator"/>,
    /// <see cref="IStoreLocks"/> and <see cref="IFeedDialect"/> on PostgreSQL.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="connection">A connection string as Npgsql reads it; see <see cref="PostgresConnection"/>.</param>
    public static IServiceCollection AddProNetPostgres(this IServiceCollection services, string connection)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContextFactory<ProNetDbContext>(options => Configure(options, connection));
        services.AddSingleton<IStoreLocks>(new AdvisoryLocks(connection));
        services.AddSingleton<IStoreWatch>(_ => new NotificationWatch(connection));
        services.AddSingleton<IFeedDialect, PostgresFeedDialect>();
        services.AddProNetFeed();
        services.AddSingleton<IStoreSequences, PostgresSequences>();
        services.AddSingleton<IStoreScrubber, PostgresScrubber>();
        services.AddSingleton<IStoreMigrator, PostgresStoreMigrator>();
        return services;
    }

    /// <summary>A context that copies rows as they are; see <see cref="StoreCopy"/>.</summary>
    public static StoreCopyContext CopyContext(string connection)
    {
        var options = new DbContextOptionsBuilder<StoreCopyContext>();
        Configure(options, connection);
        return new StoreCopyContext(options.Options);
    }

    internal static void Configure(DbContextOptionsBuilder options, string connection) => options
        .UseNpgsql(connection, postgres => postgres
            .MigrationsAssembly(typeof(PostgresDataServices).Assembly.GetName().Name)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            .ExecutionStrategy(dependencies => new RetryingStrategy(dependencies)))
        .ReplaceService<IModelCustomizer, PostgresModelCustomizer>();
}
