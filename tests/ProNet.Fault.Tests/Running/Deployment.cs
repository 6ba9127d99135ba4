using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Data.Postgres;
using ProNet.Data.Sqlite;
using ProNet.Domain.Access;
using ProNet.Testing.Programs;
using ProNet.Testing.Servers;

namespace ProNet.Fault.Tests.Running;

/// <summary>One organisation's deployment: a store, a search server, and the programs that a test starts on them.</summary>
internal sealed class Deployment : IAsyncDisposable
{
    private static readonly string[] Titles = ["Nurse", "Baker", "Data Engineer", "Accountant", "Teacher", "Plumber"];
    /// <summary>Of what must happen at last; not how soon.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(5);
    private static int count;

    private readonly string root = Directory.CreateTempSubdirectory("pronet-fault-").FullName;
    private readonly Dictionary<string, string> environment;
    private readonly List<ProgramProcess> processes = [];
    private readonly string? postgres;

    /// <param name="nodes">Addresses of the search server; none for the embedded engine.</param>
    /// <param name="replicas">Copies of each shard.</param>
    /// <param name="postgres">Connection string of the store; null is the embedded one.</param>
    /// <param name="hasSmallBatches">Indexes few at a time, so that a fault comes between batches.</param>
    public Deployment(IReadOnlyCollection<Uri> nodes, int replicas = 0, string? postgres = null, bool hasSmallBatches = true)
    {
        this.postgres = postgres;
        Prefix = $"fault{Environment.ProcessId}x{Interlocked.Increment(ref count)}";
        environment = new()
        {
            ["PRONET__DATA"] = Data,
            ["PRONET__SEARCH__ENGINE"] = nodes.Count == 0 ? "lucene" : "elasticsearch",
            ["PRONET__SEARCH__ELASTICSEARCH__NODES"] = nodes.Count == 0 ? "http://127.0.0.1:9200" : string.Join(',', nodes),
            ["PRONET__SEARCH__ELASTICSEARCH__PREFIX"] = Prefix,
            ["PRONET__SEARCH__ELASTICSEARCH__REPLICAS"] = replicas.ToString(CultureInfo.InvariantCulture),
            ["PRONET__SEARCH__ELASTICSEARCH__TIMEOUTSECONDS"] = "10",
        };
        if (hasSmallBatches)
            (environment["PRONET__INDEXING__BATCHSIZE"], environment["PRONET__INDEXING__REBUILDBATCHSIZE"]) = ("40", "50");
        if (postgres is not null)
            environment["PRONET__STORE"] = PostgresServer.Url(postgres);
    }

    public string Prefix { get; }

    /// <summary>What the programs have said until now, one after the other.</summary>
    public string Output => string.Join('\n', processes.Select(p => p.Output));

    public string Data => Path.Combine(root, "data");

    /// <summary>Gives another deployment what this one has stored. No process of either may run.</summary>
    public void CopyStoreTo(Deployment other)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.CreateDirectory(other.Data);
        foreach (var file in Directory.EnumerateFiles(Data, "pronet.db*"))
            File.Copy(file, Path.Combine(other.Data, Path.GetFileName(file)));
    }

    /// <summary>Starts a worker that indexes until the test ends.</summary>
    public ProgramProcess StartWorker() => Indexer("work");

    /// <summary>Starts a command of the indexer.</summary>
    public ProgramProcess Indexer(params IEnumerable<string> arguments) => Kept(ProgramProcess.Start("indexer/ProNet.Indexer", environment, arguments));

    /// <summary>Runs a command of the indexer to its end, in this process.</summary>
    public Task<(int Code, string Output)> RunAsync(params string[] arguments) => IndexerCommand.RunAsync(environment, arguments);

    /// <summary>Runs a script of the repository on this deployment's settings and waits for its end.</summary>
    public async Task<(int Code, string Output)> RunScriptAsync(string script, params string[] arguments)
    {
        var run = Kept(ProgramProcess.StartScript(script, environment, arguments));
        return (await run.EndAsync(), run.Output);
    }

    /// <summary>Starts a web host and waits until it answers.</summary>
    public async Task<HttpClient> StartWebAsync()
    {
        var address = $"http://127.0.0.1:{FreePorts.Take()}";
        var web = Kept(ProgramProcess.Start("src/ProNet.Web", environment, "--urls", address));
        var client = Clients.To(new Uri(address));
        await UntilAsync(async () => await StatusAsync(client, "/health/live") == HttpStatusCode.OK, () => $"the web host did not start: {web.Output}");
        return client;
    }

    /// <summary>Starts <c>infra/scaled.sh</c> and waits until both web hosts and both workers answer.</summary>
    /// <returns>Clients of the two web hosts and of the metrics of the two workers.</returns>
    public async Task<(ProgramProcess Script, HttpClient[] Web, HttpClient[] Workers)> StartScaledAsync()
    {
        var port = FreePorts.Take(inARow: 4);
        var script = Kept(ProgramProcess.StartScript(
            "infra/scaled.sh",
            new Dictionary<string, string>(environment) { ["PRONET_BUILT"] = "1", ["PRONET_PORT"] = port.ToString(CultureInfo.InvariantCulture) }));
        var clients = Enumerable.Range(port, 4).Select(p => Clients.To(new Uri($"http://127.0.0.1:{p}"))).ToArray();
        foreach (var (client, path) in clients.Zip(["/health/live", "/health/live", "/metrics", "/metrics"]))
            await UntilAsync(async () => await StatusAsync(client, path) == HttpStatusCode.OK, () => $"{client.BaseAddress} did not start: {script.Output}");
        return (script, clients[..2], clients[2..]);
    }

    /// <summary>Starts the import of invented people, other ones in each edition.</summary>
    public async Task<ProgramProcess> ImportAsync(int people, int edition) => Indexer("import", "people", await PeopleFileAsync(people, edition));

    /// <summary>Imports, and waits for the end.</summary>
    public async Task ImportedAsync(int people, int edition)
    {
        var (code, output) = await RunAsync("import", "people", await PeopleFileAsync(people, edition));
        Assert.That(code, Is.Zero, output);
    }

    public Task<(int Members, int Waiting, int DeadLettered)> CountAsync() =>
        AskStoreAsync(async store => (await store.Members.CountAsync(), await store.Changes.CountAsync(), await store.DeadLetters.CountAsync()));

    /// <summary>Waits until no change waits and there is an index: changes drain into one that is still being built as well.</summary>
    public Task DrainedAsync(string when) => UntilAsync(
        () => AskStoreAsync(async store => !await store.Changes.AnyAsync() && await store.IndexGenerations.AnyAsync(g => g.State == GenerationState.Active)),
        () => $"{when}: the change feed did not drain. {string.Join('\n', processes.Select(p => p.Output))}");

    /// <summary>Everything is in the index, once, as the store has it; nothing waits, nothing was given up.</summary>
    public async Task AssertWholeAsync(int people, string when)
    {
        await DrainedAsync(when);
        var (code, output) = await RunAsync("verify");
        Assert.That(code, Is.Zero, $"{when}: {output}");
        Assert.That(output, Does.Contain($"{(people * Views.All.Count).ToString("N0", CultureInfo.InvariantCulture)} documents of the store compared").And.Contain(" 0 differences"), when);
        var (members, waiting, deadLettered) = await CountAsync();
        Assert.That((members, waiting, deadLettered), Is.EqualTo((people, 0, 0)), $"{when}: people, changes, dead letters");
    }

    public static async Task<HttpStatusCode?> StatusAsync(HttpClient client, string path)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    public static async Task<long> TotalAsync(HttpClient client, string query)
    {
        var answer = await client.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/people?q={WebUtility.UrlEncode(query)}", UriKind.Relative));
        return answer.GetProperty("total").GetInt64();
    }

    public static async Task UntilAsync(Func<Task<bool>> holds, Func<string> otherwise)
    {
        for (var watch = Stopwatch.StartNew(); !await holds();)
        {
            if (watch.Elapsed > Bound)
                Assert.Fail(otherwise());
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in processes)
            await process.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(root, recursive: true);
    }

    private async Task<T> AskStoreAsync<T>(Func<ProNetDbContext, Task<T>> question)
    {
        var registrations = new ServiceCollection();
        await using var services = (postgres is null ? registrations.AddProNetSqlite(Data) : registrations.AddProNetPostgres(postgres)).BuildServiceProvider();
        await using var context = await services.GetRequiredService<IDbContextFactory<ProNetDbContext>>().CreateDbContextAsync();
        return await question(context);
    }

    private ProgramProcess Kept(ProgramProcess process)
    {
        processes.Add(process);
        return process;
    }

    private async Task<string> PeopleFileAsync(int people, int edition)
    {
        var file = Path.Combine(root, $"people-{edition}.jsonl");
        await File.WriteAllLinesAsync(file, Enumerable.Range(1, people).Select(n => Record(n, edition)));
        return file;
    }

    private static string Record(int number, int edition)
    {
        var title = Titles[(number + ((number + edition) % 3 == 0 ? edition : 0)) % Titles.Length];
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{title.ToUpperInvariant()}\nSummary\nWorks with care, edition {(number + edition) % 3} of person {number}.\nExperience\nJanuary 2015 to Current\n{title}\nExample Company {number % 50}\nDid the work of a {title}.\n");
        return JsonSerializer.Serialize(new { id = number.ToString("00000", CultureInfo.InvariantCulture), category = "GENERAL", title, text });
    }
}
