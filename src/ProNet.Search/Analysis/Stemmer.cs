namespace ProNet.Search.Analysis;

/// <summary>Applies <see cref="StemRules"/> to a folded word.</summary>
internal static class Stemmer
{
    private const int PluralStep = 0;

    /// <summary>Step → last letter of the suffix → rules in order.</summary>
    private static readonly StemRule[][][] Steps = StemRules.All
        .GroupBy(r => r.Step)
        .OrderBy(s => s.Key)
        .Select(step => Enumerable.Range('a', 26).Select(last => step.Where(r => r.Suffix[^1] == last).ToArray()).ToArray())
        .ToArray();

    /// <summary>The word itself where no rule applies.</summary>
    /// <param name="folded">A folded word.</param>
    /// <param name="isPlural">Whether its ending is one of a plural, or looks so.</param>
    public static string Stem(string folded, out bool isPlural)
    {
        isPlural = false;
        if (folded.Length < StemRules.ShortestWord || folded.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return folded;
        for (var i = 0; i < Steps.Length; i++)
        {
            foreach (var rule in Steps[i][folded[^1] - 'a'])
            {
                if (folded.Length - rule.Suffix.Length >= rule.MinimumStem && folded.EndsWith(rule.Suffix, StringComparison.Ordinal))
                {
                    isPlural |= i == PluralStep && rule.Suffix != rule.Replacement;
                    folded = rule.Suffix == rule.Replacement ? folded : string.Concat(folded.AsSpan(0, folded.Length - rule.Suffix.Length), rule.Replacement);
                    break;
                }
            }
        }

        return folded;
    }
}
