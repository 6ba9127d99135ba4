using ProNet.Application.Accounts;
using ProNet.Indexing;
using ProNet.Search.Elasticsearch.Transport;

namespace ProNet.Hosting.Configuration;

/// <summary>The section <c>ProNet</c> as an operator writes it: what is not a property here is not a setting. <see cref="OptionsReader"/> checks it.</summary>
internal sealed class ProNetSettings
{
    public string? Data { get; set; }

    public string? Store { get; set; }

    public string? Urls { get; set; }

    public bool Demo { get; set; }

    public MetricsAccess Metrics { get; set; }

    /// <summary>Separated by commas.</summary>
    public string? Hosts { get; set; }

    public string? BaseAddress { get; set; }

    /// <summary>Separated by commas.</summary>
    public string? Proxies { get; set; }

    public string? SecurityContact { get; set; }

    public SearchSettings Search { get; set; } = new();

    public IndexingOptions Indexing { get; set; } = new();

    public ApiSettings Api { get; set; } = new();

    public PageSettings Pages { get; set; } = new();

    public VisitorSettings Visitors { get; set; } = new();

    public ExportSettings Exports { get; set; } = new();

    public AccountSettings Accounts { get; set; } = new();

    public MailSettings Mail { get; set; } = new();

    public PrivacySettings Privacy { get; set; } = new();

    public RankingSettings Ranking { get; set; } = new();

    public WebhookSettings Webhooks { get; set; } = new();

    public OidcSettings Oidc { get; set; } = new();

    internal sealed class SearchSettings
    {
        public string? Engine { get; set; }

        public ElasticsearchSettings Elasticsearch { get; set; } = new();
    }

    internal sealed class RankingSettings
    {
        public int KeptDays { get; set; } = 400;

        public bool PromoteByRule { get; set; } = true;
    }

    internal sealed class WebhookSettings
    {
        public bool AllowLocal { get; set; }
    }

    internal sealed class ApiSettings
    {
        public int RequestsPerMinute { get; set; } = 12_000;
    }

    internal sealed class PageSettings
    {
        public int RequestsPerMinute { get; set; } = 3_000;
    }

    internal sealed class VisitorSettings
    {
        public int RequestsAtATime { get; set; } = ProNetOptions.RequestsOfAVisitor;
    }

    internal sealed class AccountSettings
    {
        public Registration Registration { get; set; }

        public int AttemptsPerMinute { get; set; } = 20;

        public bool AdministratorsUseSecondFactor { get; set; } = true;

        public string? BreachedPasswords { get; set; }

        public string? ForbiddenWords { get; set; }
    }

    internal sealed class ExportSettings
    {
        public int Seconds { get; set; } = 900;
    }

    internal sealed class PrivacySettings
    {
        public int GraceDays { get; set; } = 14;

        public int ExportDays { get; set; } = 7;

        public int InactiveMonths { get; set; }
    }

    internal sealed class OidcSettings
    {
        public string? Authority { get; set; }

        public string? ClientId { get; set; }

        public string? ClientSecret { get; set; }

        public string? Name { get; set; }
    }

    internal sealed class MailSettings
    {
        public string? Server { get; set; }

        public int? Port { get; set; }

        public string? Security { get; set; }

        public string? User { get; set; }

        public string? Password { get; set; }

        public string? From { get; set; }

        public int? PerDomainPerMinute { get; set; }
    }
}
