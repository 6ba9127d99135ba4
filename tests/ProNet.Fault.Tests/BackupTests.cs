using ProNet.Fault.Tests.Running;
using ProNet.Testing.Servers;

namespace ProNet.Fault.Tests;

/// <summary>What <c>infra/backup.sh</c> saved, <c>infra/restore.sh</c> puts back; the index is built anew.</summary>
public sealed class BackupTests
{
    private const int People = 120;

    [Test]
    public async Task Restore_OfTheEmbeddedStore_GivesTheWholeOrganisationBack()
    {
        Require("sqlite3");
        await using var lost = new Deployment([]);
        await using var found = new Deployment([]);

        await MoveAsync(lost, found);
    }

    [Test]
    public async Task Restore_OfPostgres_GivesTheWholeOrganisationBack()
    {
        Require("pg_dump");
        if (await PostgresServer.TryGetAsync() is not { } server)
        {
            Assert.Ignore(PostgresServer.Missing);
            return;
        }

        await using var lost = new Deployment([], postgres: await server.CreateDatabaseAsync());
        await using var found = new Deployment([], postgres: await server.CreateDatabaseAsync());

        await MoveAsync(lost, found);
    }

    [Test]
    public async Task Restore_IntoAFolderWithAStore_IsRefused()
    {
        Require("sqlite3");
        await using var deployment = new Deployment([]);
        await deployment.ImportedAsync(1, 1);

        var (code, output) = await deployment.RunScriptAsync("infra/restore.sh", "/nowhere.tar.gz");

        Assert.That(code, Is.EqualTo(2));
        Assert.That(output, Does.Contain("holds a store already"));
    }

    private static async Task MoveAsync(Deployment lost, Deployment found)
    {
        await lost.ImportedAsync(People, 1);
        var file = Path.Combine(lost.Data, "..", "backup.tar.gz");
        var backup = await lost.RunScriptAsync("infra/backup.sh", file);
        Assert.That(backup.Code, Is.Zero, backup.Output);

        var restore = await found.RunScriptAsync("infra/restore.sh", file);
        Assert.That(restore.Code, Is.Zero, restore.Output);
        var rebuild = await found.RunAsync("rebuild");
        Assert.That(rebuild.Code, Is.Zero, rebuild.Output);

        await found.AssertWholeAsync(People, "after the restore");
        Assert.That(Directory.Exists(Path.Combine(found.Data, "rejects")), Is.EqualTo(Directory.Exists(Path.Combine(lost.Data, "rejects"))));
    }

    private static void Require(string tool)
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool))))
            Assert.Ignore($"{tool} is not installed here; infra/backup.sh needs it.");
    }
}
