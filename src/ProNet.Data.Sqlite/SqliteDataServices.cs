using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProNet.Data.Copying;
using ProNet.Data.Feed;

namespace ProNet.Data.Sqlite;

/// <summary>Registers the embedded store.</summary>
public static class SqliteDataServices
{
    internal const string FileName = "pronet.db";

    /// <summary>Adds <see cref="IDbContextFactory{ProNetDbContext}"/>, a scoped <see cref="ProNetDbContext"/>, <see cref="IStoreMigrator"/>, <see cref="IStoreLocks"/> and <see cref="IFeedDialect"/> on SQLite.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="dataFolder">Folder that holds <c>pronet.db</c>; created when absent.</param>
    public static IServiceCollection AddProNetSqlite(this IServiceCollection services, string dataFolder)
    {
        PrivateFiles.CreateFolder(dataFolder);
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContextFactory<ProNetDbContext>(options => Configure(options, Path.Combine(dataFolder, FileName)));
        services.AddSingleton<IStoreMigrator>(provider =>
            new SqliteStoreMigrator(provider.GetRequiredService<IDbContextFactory<ProNetDbContext>>(), provider.GetRequiredService<TimeProvider>(), dataFolder));
        services.AddSingleton<IStoreLocks>(new FolderLocks(dataFolder));
        services.AddSingleton<IStoreWatch>(new WalWatch(Path.Combine(dataFolder, FileName)));
        services.AddSingleton<IFeedDialect, SqliteFeedDialect>();
        services.AddProNetFeed();
        services.AddSingleton<IStoreSequences, SqliteSequences>();
        services.AddSingleton<IStoreScrubber, SqliteScrubber>();
        return services;
    }

    /// <summary>A context that copies rows as they are; see <see cref="StoreCopy"/>.</summary>
    /// <param name="dataFolder">Folder that holds <c>pronet.db</c>.</param>
    public static StoreCopyContext CopyContext(string dataFolder)
    {
        var options = new DbContextOptionsBuilder<StoreCopyContext>();
        Configure(options, Path.Combine(dataFolder, FileName));
        return new StoreCopyContext(options.Options);
    }

    internal static void Configure(DbContextOptionsBuilder options, string databaseFile) => options
        .UseSqlite($"Data Source={databaseFile};Foreign Keys=True;Default Timeout=30", sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteDataServices).Assembly.GetName().Name)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .AddInterceptors(SqlitePragmas.Instance);
}
