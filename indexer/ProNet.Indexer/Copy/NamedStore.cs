using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Copying;
using ProNet.Data.Postgres;
using ProNet.Data.Sqlite;
using ProNet.Indexer.Hosting;

namespace ProNet.Indexer.Copy;

/// <summary>A store that a command line names.</summary>
internal sealed class NamedStore : IAsyncDisposable
{
    private const string Sqlite = "sqlite:";

    private readonly ServiceProvider services;

    private NamedStore(ServiceProvider services, Func<StoreCopyContext> context)
    {
        this.services = services;
        Context = context;
    }

    public Func<StoreCopyContext> Context { get; }

    public IStoreSequences Sequences => services.GetRequiredService<IStoreSequences>();

    /// <exception cref="WrongUsageException">It is no store; the sentence does not repeat a password.</exception>
    public static NamedStore Read(string option, string text)
    {
        var registrations = new ServiceCollection();
        if (text.StartsWith(Sqlite, StringComparison.OrdinalIgnoreCase) && text.Length > Sqlite.Length)
        {
            var folder = Path.GetFullPath(text[Sqlite.Length..]);
            return new NamedStore(registrations.AddProNetSqlite(folder).BuildServiceProvider(), () => SqliteDataServices.CopyContext(folder));
        }

        if (PostgresConnection.IsPostgres(text) && PostgresConnection.Read(text) is { } connection)
            return new NamedStore(registrations.AddProNetPostgres(connection).BuildServiceProvider(), () => PostgresDataServices.CopyContext(connection));
        throw new WrongUsageException($"{option} must be sqlite:FOLDER or a PostgreSQL server such as postgres://user:password@host/database.");
    }

    public Task MigrateAsync(CancellationToken cancellationToken) => services.GetRequiredService<IStoreMigrator>().MigrateAsync(cancellationToken);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
