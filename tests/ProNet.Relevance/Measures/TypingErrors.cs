using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProNet.Relevance.Reporting;

namespace ProNet.Relevance.Measures;

/// <summary>The commonest words of titles with two letters changed over: how many of the first ten are those of the right spelling.</summary>
internal sealed partial class TypingErrors : IMeasure
{
    private const int Words = 100;
    private const int Seed = 7;

    public async IAsyncEnumerable<Score> RunAsync(Installation installation, RealData data)
    {
        var titles = await installation.StoreAsync(store => store.Jobs.Select(j => j.Title).ToListAsync());
        var words = titles.SelectMany(t => Word().Matches(t.ToLowerInvariant()).Select(m => m.Value)).GroupBy(w => w)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).Take(Words).ToList();
        var random = new Random(Seed);
        foreach (var word in words)
        {
            var right = await installation.AskAsync(SubjectKind.Job, word, 10);
            var found = await installation.AskAsync(SubjectKind.Job, Misspelt(word, random), 10);
            if (right.Count > 0)
                yield return new Score("typing-error", word, right.Intersect(found).Count() / (double)right.Count);
        }
    }

    /// <summary>Two different letters beside each other, not the first, change places.</summary>
    private static string Misspelt(string word, Random random)
    {
        int[] places = [.. Enumerable.Range(1, word.Length - 2).Where(i => word[i] != word[i + 1])];
        var at = places[random.Next(places.Length)];
        return $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}";
    }

    [GeneratedRegex(@"\b\p{L}{6,}\b", RegexOptions.None, 5_000)]
    private static partial Regex Word();
}
