namespace ProNet.Search.Analysis;

/// <summary>
/// How many slips of the keyboard lie between two words: insertions, deletions, substitutions and swaps of neighbours (optimal string
/// alignment; Damerau 1964).
/// </summary>
internal static class EditDistance
{
    /// <summary>The candidate with the fewest slips, the first of equals; null when all need more than <paramref name="most"/>.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates, int most) =>
        candidates.Select(c => (Candidate: c, Slips: Between(word, c))).Where(p => p.Slips <= most)
            .OrderBy(p => p.Slips).FirstOrDefault().Candidate;

    public static int Between(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        var beforePrevious = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            current[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            (beforePrevious, previous, current) = (previous, current, beforePrevious);
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }
        }

        return current[b.Length];
    }
}
