namespace ProNet.Search.Analysis;

/// <summary>Titles in both genders: <c>vendeur / vendeuse</c>, <c>directeur ou directrice</c>, <c>infirmier (infirmière)</c>.</summary>
public static class SecondGender
{
    /// <summary>Drops each run of words that says the run before it again, in the other gender or the same.</summary>
    /// <param name="text">What was analysed.</param>
    /// <param name="tokens">Of the text, in order.</param>
    /// <param name="dropped">Told where and how many tokens went, for whoever keeps something beside each.</param>
    public static void Drop(string text, List<AnalyzedToken> tokens, Action<int, int>? dropped = null)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        for (var at = 1; at < tokens.Count; at++)
        {
            var isOr = tokens[at].Folded is "ou" or "or";
            var second = isOr ? at + 1 : at;
            if (!isOr && !IsAlternative(text, tokens[at - 1], tokens[at]))
                continue;
            for (var length = Math.Min(at, tokens.Count - second); length > 0; length--)
            {
                if (!IsSameRun(tokens, at - length, second, length))
                    continue;
                tokens.RemoveRange(at, second - at + length);
                dropped?.Invoke(at, second - at + length);
                at--;
                break;
            }
        }
    }

    private static bool IsSameRun(List<AnalyzedToken> tokens, int first, int second, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (tokens[first + i].Stem != tokens[second + i].Stem)
                return false;
        }

        return true;
    }

    private static bool IsAlternative(string text, AnalyzedToken before, AnalyzedToken after)
    {
        var end = before.Start + before.Length;
        return text.AsSpan(end, after.Start - end).Trim() is "/" or "-" or "|" or "(" or ",";
    }
}
