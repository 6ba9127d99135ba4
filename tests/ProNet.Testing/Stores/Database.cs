namespace ProNet.Testing.Stores;

/// <summary>What a test's store is kept in.</summary>
public enum Database
{
    Sqlite,
    Postgres,
}
