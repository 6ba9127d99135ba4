using ProNet.Relevance.Evaluating;

namespace ProNet.Relevance.Ranking;

/// <summary><c>evaluate melo</c>: titles of national lists to labels of ESCO, as judged by the makers of the lists. An occupation ranks by its best label.</summary>
internal static class OccupationSets
{
    public const string Usage = "usage: evaluate melo --source FOLDER [--limit N]";

    public static async Task<int> RunAsync(IEnumerable<string> args)
    {
        var options = new Options(args, ["--source", "--limit"], Usage);
        var folder = Path.Combine(options.Text("--source"), "evaluation", "occupations-melo");
        foreach (var set in new[] { "usa_q_en_c_en", "bel_q_fr_c_fr" })
        {
            var path = Path.Combine(folder, set);
            if (!Directory.Exists(path))
            {
                Console.WriteLine($"{set} skipped: not there");
                continue;
            }

            var judgements = new Dictionary<string, Dictionary<string, int>>();
            await Judgements.ReadAsync(Path.Combine(path, "annotations.tsv"), judgements, new Rejections());
            judgements = judgements.ToDictionary(q => q.Key, q => q.Value.GroupBy(label => Occupation(label.Key)).ToDictionary(o => o.Key, o => o.Max(label => label.Value)));
            var documents = await ReadAsync(Path.Combine(path, "corpus_elements.tsv"), Occupation);
            var queries = await ReadAsync(Path.Combine(path, "queries.tsv"), id => id);
            Console.WriteLine($"{set}: {documents.Count:N0} labels, {queries.Count:N0} queries");
            await RankEvaluation.RankAsync(documents, queries, judgements, Question.Occupations, options.Int("--limit", 1_000), run: null);
        }

        return 0;
    }

    /// <summary>A label is called by its occupation, its language and its number.</summary>
    private static string Occupation(string label) => label.Split('_')[0];

    private static async Task<IReadOnlyList<ForeignText>> ReadAsync(string path, Func<string, string> name)
    {
        var texts = new List<ForeignText>();
        await foreach (var (_, line) in InputLines.ReadAsync(path))
        {
            if (line.Split('\t', 2) is [var id, var title])
                texts.Add(new ForeignText(name(id), title, ""));
        }

        return texts;
    }
}
