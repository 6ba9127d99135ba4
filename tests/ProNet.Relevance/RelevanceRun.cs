using ProNet.Relevance.Judging;
using ProNet.Relevance.Measures;
using ProNet.Relevance.Reporting;

namespace ProNet.Relevance;

/// <summary>Measures an installation and prints what came out, beside what came out before.</summary>
internal static class RelevanceRun
{
    private static readonly string[] Options = ["--data", "--source", "--baseline", "--write", "--pool", "--only", "--misses"];

    public static async Task<int> RunAsync(string[] args)
    {
        var given = Read(args);
        var data = given.GetValueOrDefault("--data") ?? throw new UsageException(Usage());
        if (given.GetValueOrDefault("--pool") is { } pool)
        {
            await using var pooled = await Installation.OpenAsync(data);
            await Pool.WriteAsync(pooled, pool);
            return 0;
        }

        var source = given.GetValueOrDefault("--source") ?? throw new UsageException(Usage());
        if (!Directory.Exists(source))
            throw new UsageException($"There is no folder {source}.");
        var baseline = given.GetValueOrDefault("--baseline") is { } path ? await Baseline.ReadAsync(path) : [];
        await using var installation = await Installation.OpenAsync(data);
        var scores = new List<Score>();
        await using var misses = given.GetValueOrDefault("--misses") is { } missed ? File.CreateText(missed) : null;
        foreach (var measure in Measures(given.GetValueOrDefault("--only"), misses))
        {
            await foreach (var score in measure.RunAsync(installation, new RealData(source)))
                scores.Add(score);
        }

        Console.WriteLine($"engine {installation.Engine}");
        Console.WriteLine(Summary.Header);
        foreach (var measure in scores.GroupBy(s => s.Measure))
            Console.WriteLine(Summary.Of(measure.Key, [.. measure], baseline));
        if (given.GetValueOrDefault("--write") is { } written)
            await Baseline.WriteAsync(written, scores);
        return 0;
    }

    /// <param name="only">Names of some measures with commas between, or null for all.</param>
    /// <param name="misses">Receives what known items were not first, or null.</param>
    private static IEnumerable<IMeasure> Measures(string? only, TextWriter? misses) =>
        new IMeasure[] { new KnownItems(misses), new ExactTitles(), new Twins(), new FrenchOccupations(), new TypingErrors(), new Judged() }
            .Where(m => only is null || only.Split(',').Contains(m.GetType().Name, StringComparer.OrdinalIgnoreCase));

    private static Dictionary<string, string> Read(string[] args)
    {
        var pairs = args.Chunk(2).ToList();
        return pairs.All(p => p.Length == 2 && Options.Contains(p[0])) ? pairs.ToDictionary(p => p[0], p => p[1]) : throw new UsageException(Usage());
    }

    private static string Usage() => "usage: --data FOLDER --source FOLDER [--baseline FILE] [--write FILE] [--only NAME,NAME] [--misses FILE], or --data FOLDER --pool FILE";
}
