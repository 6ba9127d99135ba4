using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using ProNet.Application.Accounts;
using ProNet.Application.OwnData;
using ProNet.Data.Postgres;
using ProNet.Search.Elasticsearch.Transport;

namespace ProNet.Hosting.Configuration;

/// <summary>
/// Reads <see cref="ProNetOptions"/>, for either host. A wrong value or a misspelt key is refused here, before anything starts, in one sentence that names the key;
/// the host chooses its store and engine by these options, so they cannot wait for a container to validate them.
/// </summary>
public static partial class OptionsReader
{
    /// <summary>Names of the settings below <c>ProNet:</c>.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Names(typeof(ProNetSettings), "")];

    /// <param name="configuration">File, environment and command line together.</param>
    /// <exception cref="ConfigurationException">A value cannot be used, or a key is unknown.</exception>
    public static ProNetOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = Bind(configuration);
        if (settings.Indexing.Problem() is { } problem)
            throw new ConfigurationException(problem);
        var site = new SiteReader(settings);
        var urls = Addresses(settings.Urls ?? configuration["urls"]);
        return new ProNetOptions
        {
            DataFolder = DataFolder.Open(settings.Data),
            Postgres = Server(settings.Store),
            Urls = urls,
            Demo = settings.Demo,
            Elasticsearch = Servers(settings.Search),
            Indexing = settings.Indexing,
            ApiRequestsPerMinute = Positive("Api:RequestsPerMinute", settings.Api.RequestsPerMinute),
            PageRequestsPerMinute = Positive("Pages:RequestsPerMinute", settings.Pages.RequestsPerMinute),
            RequestsAtATime = Positive("Visitors:RequestsAtATime", settings.Visitors.RequestsAtATime),
            ExportTime = TimeSpan.FromSeconds(Positive("Exports:Seconds", settings.Exports.Seconds)),
            Registration = settings.Accounts.Registration,
            AttemptsPerMinute = Positive("Accounts:AttemptsPerMinute", settings.Accounts.AttemptsPerMinute),
            AdministratorsUseSecondFactor = settings.Accounts.AdministratorsUseSecondFactor,
            BreachedPasswords = site.BreachedPasswords(),
            SiteWords = site.Words(),
            OwnData = OwnData(settings.Privacy),
            RankedListsKept = TimeSpan.FromDays(NotNegative("Ranking:KeptDays", settings.Ranking.KeptDays)),
            PromotesModelsByRule = settings.Ranking.PromoteByRule,
            LocalWebhooks = settings.Webhooks.AllowLocal,
            Mail = new MailSettingsReader(settings.Mail).Read(),
            Oidc = new OidcSettingsReader(settings.Oidc).Read(),
            Metrics = settings.Metrics,
            Site = site.BaseAddress(),
            Hosts = site.Hosts(urls),
            Proxies = site.Proxies(),
            SecurityContact = site.SecurityContact(),
        };
    }

    private static OwnDataOptions OwnData(ProNetSettings.PrivacySettings privacy) => new()
    {
        Grace = TimeSpan.FromDays(NotNegative("Privacy:GraceDays", privacy.GraceDays)),
        ExportKept = TimeSpan.FromDays(Positive("Privacy:ExportDays", privacy.ExportDays)),
        InactiveMonths = NotNegative("Privacy:InactiveMonths", privacy.InactiveMonths),
    };

    private static int NotNegative(string key, int value) => value is >= 0 and <= 1_200 ? value
        : throw new ConfigurationException(FormattableString.Invariant($"ProNet:{key} is {value}; it must be a whole number from 0 to 1200."));

    private static int Positive(string key, int value) => value > 0 ? value
        : throw new ConfigurationException(FormattableString.Invariant($"ProNet:{key} is {value}; it must be a whole number above zero."));

    private static ProNetSettings Bind(IConfiguration configuration)
    {
        var section = configuration.GetSection("ProNet");
        var settings = new ProNetSettings();
        try
        {
            section.Bind(settings, binder => binder.ErrorOnUnknownConfiguration = true);
            return settings;
        }
        catch (InvalidOperationException e)
        {
            throw new ConfigurationException(Unreadable().Match(e.Message) is { Success: true } value ? Wrong(value) : Unknown(section));
        }
    }

    private static string Wrong(Match value)
    {
        var kind = value.Groups["type"].Value;
        var form = kind.EndsWith("Boolean", StringComparison.Ordinal) ? "true or false"
            : kind.EndsWith(nameof(MetricsAccess), StringComparison.Ordinal) ? "local, open or off"
            : kind.EndsWith(nameof(Registration), StringComparison.Ordinal) ? "open, invitation or closed"
            : "a whole number";
        return $"{value.Groups["key"].Value} is '{value.Groups["value"].Value}'; it must be {form}.";
    }

    /// <summary>A misspelt key would otherwise silently do nothing.</summary>
    private static string Unknown(IConfigurationSection section)
    {
        var unknown = section.AsEnumerable(makePathsRelative: true)
            .First(pair => pair.Value is not null && !Keys.Contains(pair.Key, StringComparer.OrdinalIgnoreCase)).Key;
        return $"ProNet:{unknown} is not a setting: the settings are {string.Join(", ", Keys.Select(k => "ProNet:" + k))}.";
    }

    private static IEnumerable<string> Names(Type settings, string prefix) => settings.GetProperties().Where(p => p.CanWrite).SelectMany(p =>
        p.PropertyType.IsClass && p.PropertyType != typeof(string) ? Names(p.PropertyType, $"{prefix}{p.Name}:") : [prefix + p.Name]);

    /// <summary>The sentence does not repeat the value, which may hold a password.</summary>
    private static string? Server(string? store)
    {
        if (string.IsNullOrWhiteSpace(store) || store.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
            return null;
        return PostgresConnection.IsPostgres(store) && PostgresConnection.Read(store) is { } connection
            ? connection
            : throw new ConfigurationException("ProNet:Store must be 'sqlite' or a PostgreSQL server such as postgres://user:password@host/database.");
    }

    private static string Addresses(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return "http://127.0.0.1:5080";
        foreach (var address in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IsAddress(address))
                throw new ConfigurationException($"ProNet:Urls contains '{address}', which is not an address such as http://127.0.0.1:5080.");
        }

        return value;
    }

    private static bool IsAddress(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            return parsed.Scheme is "http" or "https" && parsed.Port is >= 0 and <= 65535;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static ElasticsearchOptions? Servers(ProNetSettings.SearchSettings search)
    {
        if (string.IsNullOrWhiteSpace(search.Engine) || search.Engine.Equals("lucene", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!search.Engine.Equals("elasticsearch", StringComparison.OrdinalIgnoreCase))
            throw new ConfigurationException($"ProNet:Search:Engine is '{search.Engine}'; it must be 'lucene' or 'elasticsearch' (OpenSearch too).");
        var (options, problem) = search.Elasticsearch.ToOptions();
        return options ?? throw new ConfigurationException(problem!);
    }

    /// <summary>What the binder says of a value that does not fit.</summary>
    [GeneratedRegex("value '(?<value>.*)' at '(?<key>[^']*)' to type '(?<type>[^']*)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unreadable();
}
