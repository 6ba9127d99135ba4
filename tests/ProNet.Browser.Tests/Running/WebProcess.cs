using System.Diagnostics;
using ProNet.Testing.Servers;

namespace ProNet.Browser.Tests.Running;

/// <summary>The real host as a process, with the demo in a temporary data folder, on a free port.</summary>
internal sealed class WebProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(4);

    private readonly Process process;
    private readonly string dataFolder;
    private readonly List<string> output = [];

    private WebProcess(Process process, string dataFolder, string address)
    {
        this.process = process;
        this.dataFolder = dataFolder;
        Address = address;
    }

    public string Address { get; }

    public static async Task<WebProcess> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("pronet-browser-").FullName;
        var address = $"http://127.0.0.1:{FreePorts.Take()}";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { HostAssembly(), "--demo", "--data", folder, "--urls", address })
            start.ArgumentList.Add(argument);
        // All tests sign in from one address, and more often in a minute than anybody.
        start.Environment["PRONET__ACCOUNTS__ATTEMPTSPERMINUTE"] = "1000";
        start.Environment["PRONET__WEBHOOKS__ALLOWLOCAL"] = "true";
        var web = new WebProcess(new Process { StartInfo = start }, folder, address);
        web.process.OutputDataReceived += (_, e) => web.Keep(e.Data);
        web.process.ErrorDataReceived += (_, e) => web.Keep(e.Data);
        web.process.Start();
        web.process.BeginOutputReadLine();
        web.process.BeginErrorReadLine();
        try
        {
            await web.WaitForDemoAsync();
            return web;
        }
        catch
        {
            await web.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(dataFolder, recursive: true);
    }

    /// <summary>Ready when people, jobs and organisations are found and nothing waits to be indexed.</summary>
    private async Task WaitForDemoAsync()
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }, disposeHandler: true) { BaseAddress = new Uri(Address) };
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < StartLimit)
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The host ended with {process.ExitCode}: {Said()}");
            if (await IsReadyAsync(client))
                return;
            await Task.Delay(200);
        }

        throw new TimeoutException($"The host was not ready after {StartLimit.TotalSeconds} seconds: {Said()}");
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            var health = await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative));
            var jobs = await client.GetStringAsync(new Uri("/jobs", UriKind.Relative));
            return health.Contains("\"waiting\":0", StringComparison.Ordinal) && jobs.Contains("id=\"hit-", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static string HostAssembly()
    {
        // The tests run from bin/<Configuration>/net10.0, and so does the host.
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var root = here;
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ProNet.sln")))
            root = root.Parent;
        var below = Path.GetRelativePath(Path.Combine(root!.FullName, "tests", "ProNet.Browser.Tests"), here.FullName);
        return Path.Combine(root.FullName, "src", "ProNet.Web", below, "ProNet.Web.dll");
    }

    private void Keep(string? line)
    {
        lock (output)
            output.Add(line ?? "");
    }

    private string Said()
    {
        lock (output)
            return string.Join('\n', output.TakeLast(30));
    }
}
