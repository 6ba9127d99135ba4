using System.Text.RegularExpressions;
using ProNet.Hosting.Configuration;

namespace ProNet.Web.Tests.Deployment;

/// <summary>Deployment files are read by other programs, which do not know our settings; a misspelt one would stop the hosts only when somebody deploys.</summary>
internal sealed partial class DeploymentFileTests
{
    [Test]
    public void Settings_InEveryFile_AreSettingsOfTheHosts()
    {
        var files = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "infra"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".sh" or ".conf" or ".md" or "" or ".json")
            .Append(Path.Combine(RepositoryFolder.Path, "README.md"))
            .ToList();
        var named = files.SelectMany(file => Variables().Matches(File.ReadAllText(file)).Select(m => (File: Path.GetFileName(file), m.Value))).Distinct().ToList();

        Assert.That(named.Select(n => n.File).Distinct(), Is.SupersetOf(new[] { "compose.yaml", "pronet.yaml", "scaled.sh", "README.md" }));
        Assert.That(named.Where(n => !IsSetting(n.Value)).Select(n => $"{n.File}: {n.Value}"), Is.Empty);
    }

    /// <summary>Hosts read paths in any case of letters; a proxy that does not would pass on what it means to keep.</summary>
    [TestCase("/metrics", true)]
    [TestCase("/METRICS", true)]
    [TestCase("/Admin/dead-letters/dismiss", true)]
    [TestCase("/jobs-Dashboard", true)]
    [TestCase("/people/admin", false)]
    public void Proxy_KeepsTheGuardedPathsInAnyCase(string path, bool kept)
    {
        var rule = Location().Match(File.ReadAllText(Path.Combine(RepositoryFolder.Path, "infra", "containers", "nginx.conf")));
        var options = rule.Groups["kind"].Value == "~*" ? RegexOptions.IgnoreCase : RegexOptions.None;

        Assert.That(Regex.IsMatch(path, rule.Groups["pattern"].Value, options, TimeSpan.FromSeconds(1)), Is.EqualTo(kept));
    }

    [TestCase("PRONET__DATA", true)]
    [TestCase("PRONET__SEARCH__ELASTICSEARCH__NODES", true)]
    [TestCase("PRONET__SEARCH__ELASTICSEARCH__NODS", false)]
    public void IsSetting_WhenMisspelt_Notices(string variable, bool known) => Assert.That(IsSetting(variable), Is.EqualTo(known));

    [TestCase("", "", null)]
    [TestCase("healthcheck: { test: [\"CMD\", \"pg_isready\"", "helthcheck: { test: [\"CMD\", \"pg_isready\"", "store has the unknown key helthcheck")]
    [TestCase("healthcheck: { test: [\"CMD\", \"pg_isready\"", "x-was: { test: [\"CMD\", \"pg_isready\"", "web waits for the health of store, which nobody checks")]
    [TestCase("depends_on: [web]", "depends_on: [wbe]", "proxy depends on wbe, which is no service")]
    [TestCase("[\"keys:/data\"]", "[\"kyes:/data\"]", "the volume kyes is not declared")]
    [TestCase("./containers/nginx.conf", "./containers/ngnix.conf", "proxy mounts ./containers/ngnix.conf, which does not exist")]
    [TestCase("indexer/ProNet.Indexer }", "indexer/ProNet.Indxer }", "worker is built of a program that does not exist")]
    public void ComposeFile_WhenSomethingIsWrong_IsNoticed(string right, string wrong, string? problem)
    {
        var folder = Path.Combine(RepositoryFolder.Path, "infra");
        var text = Changed(Path.Combine(folder, "compose.yaml"), right, wrong);

        var problems = ComposeFile.Problems(YamlReader.Read(text).Single(), folder);

        Assert.That(problems, problem is null ? Is.Empty : Has.Member(problem));
    }

    [TestCase("", "", null)]
    [TestCase("selector: { app: pronet-web }", "selector: { app: pronet }", "Service pronet selects no pod")]
    [TestCase("claimName: pronet-keys", "claimName: pronet-key", "pronet-web uses the claim pronet-key, which does not exist")]
    [TestCase("containerPort: 8080", "containerPort: 8081", "the livenessProbe of pronet-web asks a port that is not open")]
    [TestCase("mountPath: /data }, { name: tmp", "mountPath: /data }, { name: temp", "pronet-worker mounts temp, which does not exist")]
    [TestCase("runAsNonRoot: true", "runAsNonRoot: false", "pronet-web may run as root")]
    [TestCase("policyTypes: [Egress]", "policyTypes: [Ingress]", "pronet-worker may call anybody")]
    [TestCase("podSelector: { matchLabels: { app: pronet-web } }", "podSelector: { matchLabels: { app: pronet-worker } }", "pronet-web may call anybody")]
    [TestCase("- ports: [{ port: 5432, protocol: TCP }, { port: 9200, protocol: TCP }]", "- to: []", "pronet-web may call anybody")]
    [TestCase("apiVersion: policy/v1", "apiVersion: policy/v1beta1", "PodDisruptionBudget pronet-web has the version policy/v1beta1")]
    public void Manifests_WhenSomethingIsWrong_AreNoticed(string right, string wrong, string? problem)
    {
        var text = Changed(Path.Combine(RepositoryFolder.Path, "infra", "kubernetes", "pronet.yaml"), right, wrong);

        var problems = Manifests.Problems(YamlReader.Read(text));

        Assert.That(problems, problem is null ? Is.Empty : Has.Member(problem));
    }

    private static string Changed(string file, string right, string wrong)
    {
        var text = File.ReadAllText(file);
        Assert.That(text, Does.Contain(right));
        return right.Length == 0 ? text : text.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static bool IsSetting(string variable) =>
        OptionsReader.Keys.Contains(variable["PRONET__".Length..].Replace("__", ":", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

    /// <summary>Links of mails carry their key behind the question mark, and a page that had one is named as the page before by the next request.</summary>
    [TestCase("infra/containers/nginx.conf")]
    [TestCase("infra/runbooks/reverse-proxy.md")]
    public void Proxy_WritesNoKeyOfALinkIntoItsLog(string file)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Path, file));
        var formats = Format().Matches(text).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["format"].Value);
        var used = AccessLog().Matches(text).Select(m => m.Groups["name"].Value).ToList();

        Assert.That(used, Has.Count.EqualTo(1), "nginx writes a log with the whole address where none is named.");
        Assert.That(formats[used[0]], Does.Contain("$logged").And.Not.Contain("$uri").And.Not.Contain("$request ").And.Not.Contain("$request\"").And.Not.Contain("$request_uri").And.Not.Contain("$args").And.Not.Contain("$query_string").And.Not.Contain("$http_referer"));
        Assert.That(text, Does.Contain("map $uri $logged {\n    ~^/feeds/ /feeds/...;\n    default   $uri;\n}"), "feeds have their key in the path");
        Assert.That(ErrorLog().Match(text).Groups["level"].Value, Is.EqualTo("crit"), "Lines of lower levels repeat the request.");
    }

    /// <summary>What the runbook has the proxy speak: TLS 1.2 and 1.3, with keys that are forgotten and what cannot be changed on the way.</summary>
    [Test]
    public void Proxy_SpeaksTlsOfToday()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "infra/runbooks/reverse-proxy.md"));
        var ciphers = Regex.Match(text, @"ssl_ciphers +(?<list>\S+);", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["list"].Value.Split(':');

        Assert.That(text, Does.Match(@"ssl_protocols +TLSv1\.2 TLSv1\.3;"));
        Assert.That(ciphers, Has.Length.GreaterThan(3).And.All.StartWith("ECDHE-").And.All.Matches("GCM|POLY1305"));
    }

    [GeneratedRegex("log_format (?<name>\\w+) '(?<format>[^']*)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Format();

    [GeneratedRegex(@"^ +access_log +\S+ (?<name>\w+);", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AccessLog();

    [GeneratedRegex(@"^ +error_log +\S+ (?<level>\w+);", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ErrorLog();

    [GeneratedRegex(@"location (?<kind>~\*?) (?<pattern>\S+) \{ return 404; \}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Location();

    [GeneratedRegex("PRONET__[A-Z]+(__[A-Z]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variables();
}
