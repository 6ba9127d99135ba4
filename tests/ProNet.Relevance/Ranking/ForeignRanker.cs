namespace ProNet.Relevance.Ranking;

/// <summary>Ranks documents of somebody else for queries of somebody else: the engine's score, and how alike the titles are letter by letter.</summary>
internal sealed class ForeignRanker(ForeignIndex index, IReadOnlyList<ForeignText> documents, Question question)
{
    /// <summary>Candidates of each kind.</summary>
    private const int Candidates = 1_000;

    private const int LongestTitle = 200;

    private readonly Likeness letters = new([.. documents.Select(Title)], Likeness.Letters);
    private readonly Likeness? words = question == Question.Occupations ? new([.. documents.Select(Title)], Likeness.Words) : null;

    public Task<IReadOnlyList<(int Document, double Score)>> EngineAsync(ForeignText query, int limit) => index.AskAsync(query, limit);

    public IReadOnlyList<(int Document, double Score)> Letters(ForeignText query, int limit) => letters.Nearest(Title(query), limit);

    /// <summary>
    /// Best first; each voice is divided by its best, so that all count in every query alike. Occupations are titles and nothing else: letters and words of titles are compared, and the engine, which weighs
    /// long texts, breaks ties. Elsewhere the engine counts, and titles break ties.
    /// </summary>
    public async Task<IReadOnlyList<(int Document, double Score)>> RankAsync(ForeignText query, int limit)
    {
        var most = Math.Max(limit, Candidates);
        var scores = new Dictionary<int, double>();
        Add(scores, await index.AskAsync(query, most), words is null ? 1 : 0.1);
        Add(scores, Letters(query, most), words is null ? 0.2 : 1);
        if (words is not null)
            Add(scores, words.Nearest(Title(query), most), 0.5);
        return [.. scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(limit).Select(s => (s.Key, s.Value))];
    }

    private static void Add(Dictionary<int, double> scores, IReadOnlyList<(int Document, double Score)> voice, double weight)
    {
        if (voice.Count == 0 || voice[0].Score <= 0)
            return;
        foreach (var (document, score) in voice)
            scores[document] = scores.GetValueOrDefault(document) + (weight * score / voice[0].Score);
    }

    /// <summary>The title; where there is none, how the text begins.</summary>
    private static string Title(ForeignText text)
    {
        var title = text.Title.Length > 0 ? text.Title : text.Text;
        return title.Length <= LongestTitle ? title : title[..LongestTitle];
    }
}
