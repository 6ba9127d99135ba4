using System.Globalization;
using System.Text.Json;
using ProNet.Application.Access;
using ProNet.Application.Briefs;
using ProNet.Application.Searching;
using ProNet.Relevance.Evaluating;

namespace ProNet.Relevance.People;

/// <summary>How many people the criteria find that a pasted posting gives, as they are proposed by the text alone and as they are fitted to who is there.</summary>
internal static class BriefEvaluation
{
    public const string Usage = "usage: evaluate briefs --data FOLDER --source FOLDER [--limit N]";

    private const int Few = 10;

    /// <summary>Corpora, each with the fields that stand in the text that somebody would paste.</summary>
    private static readonly (string File, string[] Fields)[] Corpora =
    [
        ("jobs/remote-jobs.jsonl.gz", ["title", "location", "body"]),
        ("jobs/bilingual-jobs-en-fr.jsonl.gz", ["title", "body"]),
        ("jobs/france-travail-fr.jsonl.gz", ["intitule", "description"]),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var options = new Options(args, ["--data", "--source", "--limit"], Usage);
        var most = options.Int("--limit", 300);
        await using var installation = await Installation.OpenAsync(options.Text("--data"));
        var data = new RealData(options.Text("--source"));
        foreach (var (file, fields) in Corpora)
        {
            var postings = data.Lines(file).ToList();
            // Spread over the file, whose neighbours are alike.
            var chosen = postings.Where((_, i) => i * (long)most / postings.Count != (i - 1) * (long)most / postings.Count || i == 0).ToList();
            var found = new List<(long Text, long Fitted)>();
            foreach (var posting in chosen)
                found.Add(await FoundAsync(installation, string.Join("\n\n", fields.Select(f => RealData.Text(posting, f))), Language(posting)));
            if (found.Count == 0)
                continue;
            Print($"{file}, by the text", [.. found.Select(f => f.Text)]);
            Print($"{file}, fitted", [.. found.Select(f => f.Fitted)]);
        }

        return 0;
    }

    private static string Language(JsonElement posting) => RealData.Text(posting, "lang") == "en" ? "en" : "fr";

    private static Task<(long Text, long Fitted)> FoundAsync(Installation installation, string text, string language) => installation.WithAsync<BriefProposals, (long Text, long Fitted)>(async proposals =>
    {
        var brief = await installation.WithAsync<BriefReader, JobBrief>(reader => Task.FromResult(reader.Read(text)));
        var fitted = await proposals.FitAsync(brief, Viewer.Visitor, language, CancellationToken.None);
        return (await CountAsync(installation, brief, language), await CountAsync(installation, fitted, language));
    });

    private static Task<long> CountAsync(Installation installation, JobBrief brief, string language) => installation.WithAsync<BriefSearch, long>(search => installation.WithAsync<RunSearchHandler, long>(async run =>
        brief.Items.IsEmpty ? 0 : (await run.HandleAsync(new SearchPageRequest(search.Proposed(brief, language), Viewer.Visitor, language) { Facets = [], Explain = false, Helps = false, DefaultLimit = 0 }, CancellationToken.None)).Response.Total));

    private static void Print(string name, List<long> found)
    {
        found.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-52} {found.Count} postings  ≥ 1: {Share(1):P0}  ≥ {Few}: {Share(Few):P0}  median {found[found.Count / 2]}"));

        double Share(int least) => found.Count(f => f >= least) / (double)found.Count;
    }
}
