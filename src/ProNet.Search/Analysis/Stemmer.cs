namespace ProNet.Search.Analysis;

/// <summary>Applies <see cref="StemRules"/> to a folded word.</summary>
internal static class Stemmer
{
    /// <summary>Step → last letter of the suffix → rules in order.</summary>
    private static readonly StemRule[][][] Steps = StemRules.All
        .GroupBy(r => r.Step)
        .OrderBy(s => s.Key)
        .Select(step => Enumerable.Range('a', 26).Select(last => step.Where(r => r.Suffix[^1] == last).ToArray()).ToArray())
        .ToArray();

    /// <summary>The word itself where no rule applies.</summary>
    public static string Stem(string folded)
    {
        if (folded.Length < StemRules.ShortestWord || folded.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return folded;
        foreach (var step in Steps)
        {
            foreach (var rule in step[folded[^1] - 'a'])
            {
                if (folded.Length - rule.Suffix.Length >= rule.MinimumStem && folded.EndsWith(rule.Suffix, StringComparison.Ordinal))
                {
                    folded = rule.Suffix == rule.Replacement ? folded : string.Concat(folded.AsSpan(0, folded.Length - rule.Suffix.Length), rule.Replacement);
                    break;
                }
            }
        }

        return folded;
    }
}
