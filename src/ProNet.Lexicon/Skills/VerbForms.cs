namespace ProNet.Lexicon.Skills;

/// <summary>
/// Cuts English verb endings, so that "managing budgets" meets "manage budgets". Far too coarse for searching; within a phrase of several words the
/// other words keep it honest.
/// </summary>
internal static class VerbForms
{
    /// <param name="stem">A stem of the text analysis.</param>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> stem)
    {
        var cut = stem;
        if (stem.Length >= 6 && stem.EndsWith("ing", StringComparison.Ordinal))
            cut = stem[..^3];
        else if (stem.Length >= 5 && stem.EndsWith("ed", StringComparison.Ordinal))
            cut = stem[..^2];
        if (cut.Length < stem.Length && cut[^1] == cut[^2] && cut[^1] is not ('s' or 'l'))
            return cut[..^1];
        return cut.Length >= 4 && cut[^1] == 'e' ? cut[..^1] : cut;
    }
}
