using Npgsql;

namespace ProNet.Data.Postgres;

/// <summary>
/// Reads what an operator writes: <c>postgres://user:password@host:5432/database?sslmode=verify-full&amp;sslrootcert=/path</c>, or Npgsql's own <c>Host=…;Database=…</c>.
/// </summary>
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

    /// <summary>How to encrypt and whom to trust, as libpq has it (PostgreSQL documentation, 34.1.2). What is not known is refused: dropped, it would protect nothing.</summary>
    private static void Apply(NpgsqlConnectionStringBuilder builder, string name, string value)
    {
        switch (name)
        {
            case "sslmode":
                builder.SslMode = Enum.Parse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
                break;
            case "sslrootcert":
                builder.RootCertificate = value;
                break;
            case "sslcert":
                builder.SslCertificate = value;
                break;
            case "sslkey":
                builder.SslKey = value;
                break;
            case "application_name":
                builder.ApplicationName = value;
                break;
            default:
                throw new ArgumentException($"{name} is not known.", nameof(name));
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
        foreach (var part in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)))
            Apply(builder, part[0], Uri.UnescapeDataString(part.Length > 1 ? part[1] : ""));
        // With an authority named, libpq checks the certificate even where it is only told to encrypt.
        if (builder is { RootCertificate: not null, SslMode: SslMode.Require })
            builder.SslMode = SslMode.VerifyCA;
        return builder;
    }
}
