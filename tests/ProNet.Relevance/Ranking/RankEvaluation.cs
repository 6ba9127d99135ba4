using ProNet.Relevance.Evaluating;

namespace ProNet.Relevance.Ranking;

/// <summary><c>evaluate rank</c>: ranks documents of somebody else for queries of somebody else, and measures it where there are judgements.</summary>
internal static class RankEvaluation
{
    public const string Usage =
        "usage: evaluate rank --documents D.jsonl --queries Q.jsonl [--judgements J.tsv] --run OUT.trec [--limit N] [--question candidates|experts|partners|jobs|occupations]";

    private static readonly string[] Known = ["--documents", "--queries", "--judgements", "--run", "--limit", "--question"];

    public static async Task<int> RunAsync(IEnumerable<string> args)
    {
        var options = new Options(args, Known, Usage);
        var question = options.Choice(
            "--question",
            ("candidates", Question.Candidates), ("experts", Question.Experts), ("partners", Question.Partners), ("jobs", Question.Jobs), ("occupations", Question.Occupations));
        var (limit, run) = (options.Int("--limit", 1_000), options.Text("--run"));
        var rejections = new Rejections();
        var documents = await ReadAsync(options.Files("--documents", required: true), rejections);
        var queries = await ReadAsync(options.Files("--queries", required: true), rejections);
        var judgements = new Dictionary<string, Dictionary<string, int>>();
        foreach (var file in options.Files("--judgements"))
            await Judgements.ReadAsync(file, judgements, rejections);
        rejections.Print();
        Console.WriteLine($"{documents.Count:N0} documents, {queries.Count:N0} queries");

        await RankAsync(documents, queries, judgements, question, limit, run);
        return rejections.Count == 0 ? 0 : 1;
    }

    /// <param name="documents">What is ranked.</param>
    /// <param name="queries">What is asked.</param>
    /// <param name="judgements">By query, the grade of each judged document; may be empty.</param>
    /// <param name="question">What is asked for.</param>
    /// <param name="limit">Documents for each query.</param>
    /// <param name="run">File of the ranking; nothing writes none.</param>
    public static async Task RankAsync(
        IReadOnlyList<ForeignText> documents,
        IReadOnlyList<ForeignText> queries,
        IReadOnlyDictionary<string, Dictionary<string, int>> judgements,
        Question question,
        int limit,
        string? run)
    {
        await using var index = await ForeignIndex.CreateAsync(documents, question);
        var ranker = new ForeignRanker(index, documents, question);
        await using var writer = run is null ? StreamWriter.Null : new StreamWriter(run);
        var trec = new TrecRun(writer);
        var table = new RankTable(judgements);
        foreach (var query in queries)
        {
            var ranked = await ranker.RankAsync(query, limit);
            await trec.AddAsync(query.Id, ranked.Select(r => (documents[r.Document].Id, r.Score)));
            if (judgements.Count == 0)
                continue;
            table.Add("BM25", query.Id, (await ranker.EngineAsync(query, limit)).Select(r => documents[r.Document].Id));
            table.Add("letters", query.Id, ranker.Letters(query, limit).Select(r => documents[r.Document].Id));
            table.Add("ProNet", query.Id, ranked.Select(r => documents[r.Document].Id));
        }

        if (judgements.Count > 0)
            table.Print("BM25");
    }

    private static async Task<IReadOnlyList<ForeignText>> ReadAsync(IReadOnlyList<string> files, Rejections rejections)
    {
        var texts = new List<ForeignText>();
        foreach (var file in files)
            texts.AddRange(await ForeignTextFile.ReadAsync(file, rejections));
        return texts;
    }
}
