namespace ProNet.Search.Analysis;

/// <summary>Whether a word of a text begins as typed.</summary>
public static class WordStart
{
    /// <param name="text">Folded.</param>
    /// <param name="typed">Folded, not empty.</param>
    public static bool Has(string text, string typed)
    {
        for (int from = 0, at; (at = text.AsSpan(from).IndexOf(typed, StringComparison.Ordinal)) >= 0; from += at + 1)
        {
            if (from + at == 0 || !char.IsLetterOrDigit(text[from + at - 1]))
                return true;
        }

        return false;
    }
}
