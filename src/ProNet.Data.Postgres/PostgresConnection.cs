using Npgsql;

namespace ProNet.Data.Postgres;

/// <summary>Reads what an operator writes: <c>postgres://user:password@host:5432/database</c>, or Npgsql's own <c>Host=…;Database=…</c>.</summary>
public static class PostgresConnection
{
    /// <summary>True when a setting names a PostgreSQL server and not the embedded store.</summary>
    public static bool IsPostgres(string setting) =>
        setting.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || setting.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
        || setting.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The connection string, or null when it cannot be read.</summary>
    public static string? Read(string setting)
    {
        try
        {
            return (setting.Contains("://", StringComparison.Ordinal) ? FromAddress(new Uri(setting)) : new NpgsqlConnectionStringBuilder(setting)).ConnectionString;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static NpgsqlConnectionStringBuilder FromAddress(Uri address)
    {
        var user = address.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder { Host = address.Host, Database = Uri.UnescapeDataString(address.AbsolutePath.Trim('/')) };
        if (address.Port > 0)
            builder.Port = address.Port;
        if (user[0].Length > 0)
            builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            builder.Password = Uri.UnescapeDataString(user[1]);
        return builder;
    }
}
