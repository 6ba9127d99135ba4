using System.Diagnostics;

namespace ProNet.Testing.Servers;

/// <summary>
/// A real Elasticsearch or OpenSearch for tests: one that an environment variable names, or one of its own that the scripts beside the shared data
/// start, on a free port and in a folder that goes away with it.
/// </summary>
public sealed class SearchServer : IAsyncDisposable
{
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(3);

    /// <summary>Nodes listen for clients from the first port on, and for each other from the 101st.</summary>
    private const int PortsOfAServer = 110;

    private const int MostNodes = 2;

    private readonly string? script;
    private readonly string folder;
    private readonly string[] options;

    private SearchServer(SearchProduct product, string? script, string folder, string[] options)
    {
        Product = product;
        this.script = script;
        this.folder = folder;
        this.options = options;
    }

    public SearchProduct Product { get; }

    /// <summary>Addresses of its nodes.</summary>
    public IReadOnlyList<Uri> Nodes { get; private set; } = [];

    /// <summary>True for a server of its own, which a test may kill.</summary>
    public bool IsOwn => script is not null;

    /// <summary>Why there is none on this machine.</summary>
    public static string Missing(SearchProduct product) =>
        $"There is no {product} here, or no Java for it: set {Variable(product)} to the address of one that tests may write to.";

    /// <summary>Starts one, or takes the one that is named; null where there is neither.</summary>
    /// <param name="product">Which.</param>
    /// <param name="options">For a server of its own: options of its script, such as <c>--nodes 2</c>.</param>
    public static async Task<SearchServer?> TryStartAsync(SearchProduct product, params string[] options)
    {
        if (Environment.GetEnvironmentVariable(Variable(product)) is { Length: > 0 } named)
            return new SearchServer(product, null, "", options) { Nodes = [new Uri(named.TrimEnd('/') + "/")] };
        var (home, name) = product switch
        {
            SearchProduct.Elasticsearch => ("elasticsearch-9", "es"),
            SearchProduct.Elasticsearch8 => ("elasticsearch", "es"),
            _ => ("opensearch", "os"),
        };
        if (SharedData.FindBeside(home, name) is not { } script)
            return null;
        var server = new SearchServer(product, script, Path.Combine(Path.GetTempPath(), $"pronet-{home}-{Guid.NewGuid():n}"), options);
        if (product != SearchProduct.OpenSearch)
            server.CompileQuickly();
        try
        {
            await server.StartAsync();
            return server;
        }
        catch (InvalidOperationException e) when (e.Message.Contains("JAVA_HOME", StringComparison.Ordinal))
        {
            // The script says which Java it looked for, and that there is none.
            return null;
        }
    }

    /// <summary>Starts what does not run; also what was killed before.</summary>
    public async Task StartAsync()
    {
        if (Nodes.Count == 0)
            port = FreePorts.Take(PortsOfAServer);
        var output = await RunAsync(["start", "--port", $"{port}", .. options]);
        Nodes = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line.StartsWith("http", StringComparison.Ordinal))
            .Select(line => new Uri(line.TrimEnd('/') + "/"))
            .ToList();
        Details = output;
    }

    /// <summary>A server that lives for minutes never earns back what its optimising compiler and its concurrent collector cost; OpenSearch's script knows that by itself.</summary>
    private void CompileQuickly()
    {
        for (var node = 1; node <= MostNodes; node++)
        {
            var settings = Path.Combine(folder, $"node-{node}", "conf", "jvm.options.d");
            Directory.CreateDirectory(settings);
            File.WriteAllText(Path.Combine(settings, "quick.options"), "-XX:TieredStopAtLevel=1\n-XX:-UseG1GC\n-XX:+UseSerialGC\n");
        }
    }

    /// <summary>What the script said when it started: with <c>--secure</c> the password and the authority.</summary>
    public string Details { get; private set; } = "";

    /// <summary>Ends it without warning.</summary>
    public Task KillAsync() => RunAsync(["stop", "--kill", "--port", $"{port}"]);

    /// <summary>Ends one node of several without warning.</summary>
    public Task KillNodeAsync(int node) => RunAsync(["stop", "--node", $"{node}", "--kill", "--port", $"{port}"]);

    public async ValueTask DisposeAsync()
    {
        if (!IsOwn)
            return;
        await RunAsync(["wipe", "--port", $"{port}"]);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private int port;

    private async Task<string> RunAsync(string[] arguments)
    {
        if (script is null)
            throw new InvalidOperationException("A server that is named is not the tests' to start and stop.");
        var start = new ProcessStartInfo(script) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Append("--dir").Append(folder))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var bound = new CancellationTokenSource(Bound);
        var output = process.StandardOutput.ReadToEndAsync(bound.Token);
        var errors = process.StandardError.ReadToEndAsync(bound.Token);
        await process.WaitForExitAsync(bound.Token);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{Path.GetFileName(script)} {string.Join(' ', arguments)}: {await errors}{await output}");
    }

    private static string Variable(SearchProduct product) => $"PRONET_TEST_{product.ToString().ToUpperInvariant()}";
}
