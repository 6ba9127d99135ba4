using System.Diagnostics;

namespace ProNet.Testing.Servers;

/// <summary>
/// A real mail server for tests, on a port of its own, that ends with the test process. How it treats a mail is said by whom the mail is to: <c>busy@</c> is
/// refused for now, <c>unknown@</c> for good, <c>slow@</c> gets no answer, and the connection of the first mail to <c>cut@</c> ends when the server has it.
/// </summary>
public sealed class SmtpServer : IAsyncDisposable
{
    /// <summary>Reason for a test to end as skipped.</summary>
    public const string Missing = "There is no mail server for tests here: install the package 'python3-aiosmtpd'.";

    private const string Python = "/usr/bin/python3";

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly string folder;

    private SmtpServer(Process process, string folder, int port)
    {
        this.process = process;
        this.folder = folder;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Mails as they came, in their order.</summary>
    public IReadOnlyList<string> Received => [.. Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <param name="password">That of the user <c>pronet</c>; empty lets everybody in.</param>
    /// <returns>Null where it cannot be started.</returns>
    public static async Task<SmtpServer?> TryStartAsync(string password = "")
    {
        if (!File.Exists(Python))
            return null;
        var (folder, port) = (Directory.CreateTempSubdirectory("pronet-smtp-").FullName, FreePorts.Take());
        var start = new ProcessStartInfo(Python) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Servers", "smtp.py"), $"{port}", folder, password })
            start.ArgumentList.Add(argument);
        var started = Process.Start(start)!;
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        using var bound = new CancellationTokenSource(Bound);
        if (await started.StandardOutput.ReadLineAsync(bound.Token) == "ready")
            return new SmtpServer(started, folder, port);
        started.Dispose();
        Directory.Delete(folder, recursive: true);
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
