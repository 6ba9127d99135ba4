namespace ProNet.Data;

/// <summary>Brings the store to the schema of this program. Safe to call from several processes at once.</summary>
public interface IStoreMigrator
{
    /// <summary>Returns when every migration is applied, by this process or another.</summary>
    Task MigrateAsync(CancellationToken cancellationToken);
}
