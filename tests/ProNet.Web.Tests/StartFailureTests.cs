using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using ProNet.Testing.Servers;
using ProNet.Web.Hosting;

namespace ProNet.Web.Tests;

/// <summary>Whoever starts the program reads one sentence and no stack trace.</summary>
internal sealed class StartFailureTests
{
    private string folder = null!;

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("pronet-start-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Start_OnADamagedDatabase_SaysSo()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "pronet.db"), new string('x', 10_000));

        await AssertFailsAsync(4, "The store cannot be used: .*not a database");
    }

    [Test]
    public async Task Start_OnAPortInUse_SaysSo()
    {
        using var taken = new TcpListener(IPAddress.Loopback, FreePorts.Take());
        taken.Start();

        await AssertFailsAsync(3, "ProNet:Urls names an address that another program is using", "--urls", $"http://{taken.LocalEndpoint}");
    }

    [TestCase(4, "The store cannot be used", "--ProNet:Store", "postgres://u:secret@127.0.0.1:1/none")]
    [TestCase(2, "Logging:LogLevel:Default is 'Loud'", "--Logging:LogLevel:Default", "Loud")]
    [TestCase(2, "ProNet:Urls contains 'nonsense'", "--urls", "nonsense")]
    [TestCase(3, "ProNet:Urls", "--urls", "http://127.0.0.1:0/path")]
    [TestCase(3, "ProNet:Urls", "--urls", "http://192.0.2.1:5999")]
    [TestCase(3, "ProNet:Urls", "--urls", "https://127.0.0.1:0")]
    [TestCase(2, "ProNet:Hosts", "--ProNet:Hosts", "http://people.example")]
    [TestCase(2, "ProNet:Proxies", "--ProNet:Proxies", "everybody")]
    [TestCase(2, "ProNet:BaseAddress", "--ProNet:BaseAddress", "people.example/path")]
    [TestCase(2, "ProNet:SecurityContact", "--ProNet:SecurityContact", "me")]
    public Task Start_WithWhatCannotBeUsed_SaysSo(int code, string says, params string[] arguments) => AssertFailsAsync(code, says, arguments);

    [Test]
    public void Failure_OfAFullDisk_IsOneSentence()
    {
        var failure = StartFailure.Of(new AggregateException(new SqliteException("SQLite Error 13: 'database or disk is full'.", 13)));

        Assert.That(failure, Is.EqualTo(new StartFailure("The store cannot be used: SQLite Error 13: 'database or disk is full'.", 4)));
    }

    [Test]
    public void Failure_ThatNobodyForesaw_KeepsItsTrace() => Assert.That(StartFailure.Of(new InvalidOperationException("?")), Is.Null);

    private async Task AssertFailsAsync(int code, string says, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] given = [typeof(StartFailure).Assembly.Location, "--data", folder, .. arguments];
        foreach (var argument in given.Concat(arguments.Contains("--urls") ? [] : ["--urls", "http://127.0.0.1:0"]))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);

            Assert.That(await error, Does.Match(says), await output);
            Assert.That((await error).Trim().Split('\n'), Has.Length.EqualTo(1), await error);
            Assert.That((await error) + (await output), Does.Not.Contain("   at ").And.Not.Contain("secret"));
            Assert.That(process.ExitCode, Is.EqualTo(code));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }
}
