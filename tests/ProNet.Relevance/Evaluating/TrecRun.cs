using System.Globalization;

namespace ProNet.Relevance.Evaluating;

/// <summary>A ranking as TREC has it: <c>query Q0 document rank score tag</c>.</summary>
internal sealed class TrecRun(TextWriter writer)
{
    /// <param name="query">Its identifier; white space in it would make columns, so it is written as <c>_</c>.</param>
    /// <param name="ranked">Best first.</param>
    public async Task AddAsync(string query, IEnumerable<(string Document, double Score)> ranked)
    {
        var rank = 0;
        foreach (var (document, score) in ranked)
            await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Column(query)} Q0 {Column(document)} {++rank} {score:R} pronet"));
    }

    private static string Column(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Select(c => char.IsWhiteSpace(c) ? '_' : c)) : text;
}
