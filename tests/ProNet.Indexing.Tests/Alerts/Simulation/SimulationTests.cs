using System.Globalization;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>The life of an organisation with its saved searches, against an oracle that looks at everybody: each match in one mail, none early, none leaked, none lost.</summary>
public sealed class SimulationTests
{
    private static readonly bool IsSoak = Environment.GetEnvironmentVariable("PRONET_SOAK") == "1";

    /// <summary>One that is repeated; null for the usual ones.</summary>
    private static readonly int? Seed = int.TryParse(Environment.GetEnvironmentVariable("PRONET_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : null;

    [TestCase(Database.Sqlite)]
    [TestCase(Database.Postgres)]
    public async Task Mails_WhateverHappens_AreWhatTheOracleSays(Database database)
    {
        foreach (var seed in Seed is { } one ? [one] : Enumerable.Range(1, IsSoak ? 10 : 1))
            await RunAsync(seed, database, days: IsSoak ? 366 : database == Database.Sqlite ? 21 : 7);
    }

    private static async Task RunAsync(int seed, Database database, int days)
    {
        await using var simulation = await SimulatedLife.CreateAsync(seed, database);
        await simulation.RunAsync(days, calmDays: IsSoak ? 70 : 20);
        var oracle = simulation.Oracle;
        var faults = string.Join(", ", simulation.Faulty.Select(f => $"{f.Key}: {f.Value}"));
        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"seed {seed}, {database}: {days} days, {simulation.Steps} steps; {faults}; news {oracle.News}, told {oracle.Told}, mails {simulation.Mails}, resent lines {oracle.Resent}, needless {oracle.Needless}"));
        foreach (var problem in simulation.Problems.DistinctBy(p => (p.Search, p.Subject)))
            await TestContext.Out.WriteLineAsync(await simulation.HistoryAsync(problem));
        Assert.That(simulation.Problems, Is.Empty, () => $"To be repeated with PRONET_SEED={seed}.\n{string.Join('\n', simulation.Problems.Distinct())}");
    }
}
