using System.Net;
using ProNet.Application.Accounts;
using ProNet.Application.Mail;
using ProNet.Application.OwnData;
using ProNet.Application.Ranking;
using ProNet.Indexing;
using ProNet.Search.Elasticsearch.Transport;

namespace ProNet.Hosting.Configuration;

/// <summary>What an operator can configure, read and checked once before anything starts.</summary>
public sealed class ProNetOptions
{
    /// <summary>What is worked on for one visitor at the same time where nothing is set: half of the machine, so that others are not kept waiting by one.</summary>
    public static int RequestsOfAVisitor { get; } = Math.Max(2, Environment.ProcessorCount / 2);

    /// <summary>The one folder that holds everything: store, index, rejected records, keys.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Connection string of the store's server; null for the embedded store. Holds a secret.</summary>
    public string? Postgres { get; init; }

    /// <summary>Where to listen, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Load the demo into an empty data folder.</summary>
    public bool Demo { get; init; }

    /// <summary>Where the search servers are; null for the embedded engine.</summary>
    public ElasticsearchOptions? Elasticsearch { get; init; }

    /// <summary>How changes are indexed.</summary>
    public IndexingOptions Indexing { get; init; } = new();

    /// <summary>How mail leaves. Holds a secret.</summary>
    public MailOptions Mail { get; init; } = new();

    /// <summary>The provider at which people may sign in; null for none. Holds a secret.</summary>
    public OidcOptions? Oidc { get; init; }

    /// <summary>Requests that one address may send to the API in a minute.</summary>
    public int ApiRequestsPerMinute { get; init; } = 12_000;

    /// <summary>Who may read <c>/metrics</c>.</summary>
    public MetricsAccess Metrics { get; init; }

    /// <summary>The address of this site in what leaves it, ending with a slash; null where requests say it.</summary>
    public Uri? Site { get; init; }

    /// <summary>Names that requests may give this site; one that begins with <c>*.</c> stands for all below it. Never empty.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Proxies that are believed when they say for whom they ask.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>Where to report weaknesses to; null where nobody is named.</summary>
    public Uri? SecurityContact { get; init; }

    /// <summary>Pages that one visitor may ask for in a minute.</summary>
    public int PageRequestsPerMinute { get; init; } = 3_000;

    /// <summary>Pages and requests to the API that are worked on for one visitor at the same time; others wait their turn.</summary>
    public int RequestsAtATime { get; init; } = RequestsOfAVisitor;

    /// <summary>How long an export may take altogether, the reader's slowness included.</summary>
    public TimeSpan ExportTime { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Who may open an account.</summary>
    public Registration Registration { get; init; }

    /// <summary>Attempts to sign in, to join, or to have a mail sent, that one visitor has in a minute.</summary>
    public int AttemptsPerMinute { get; init; } = 20;

    /// <summary>Administration opens only to who signed in with two factors, or with a passkey.</summary>
    public bool AdministratorsUseSecondFactor { get; init; } = true;

    /// <summary>A file with the hashes of breached passwords, in order; null for none.</summary>
    public string? BreachedPasswords { get; init; }

    /// <summary>Words that a password must not be made of, in lower case: the names of the site, and those configured.</summary>
    public IReadOnlyList<string> SiteWords { get; init; } = [];

    /// <summary>Webhooks may lead to programs on this machine, without TLS: for trying out.</summary>
    public bool LocalWebhooks { get; init; }

    /// <summary>How long erasures wait and exports stay, and when accounts that lie unused go.</summary>
    public OwnDataOptions OwnData { get; init; } = new();

    /// <summary>Where models are, and how long ranked lists are kept.</summary>
    public RankingOptions Ranking => new() { ModelFolder = Path.Combine(DataFolder, "models"), Kept = RankedListsKept, PromotesByRule = PromotesModelsByRule };

    /// <summary>How long ranked lists that were shown are kept; zero keeps none.</summary>
    public TimeSpan RankedListsKept { get; init; } = TimeSpan.FromDays(400);

    /// <summary>A model that is shown to be better is served without anybody's decision.</summary>
    public bool PromotesModelsByRule { get; init; } = true;

    public string IndexFolder => Path.Combine(DataFolder, "index");

    public string KeyFolder => Path.Combine(DataFolder, "keys");
}
