using System.Buffers;
using System.Text.RegularExpressions;
using ProNet.Domain.Jobs;
using ProNet.Lexicon.Text;
using ProNet.Search.Responses;

namespace ProNet.Lexicon.Postings;

/// <summary>Reads whether a post is remote off its location, its title, or an outright statement in its text.</summary>
public static partial class RemoteReader
{
    private static readonly SearchValues<string> RemoteWords =
        SearchValues.Create(["remote", "télétravail", "à distance"], StringComparison.OrdinalIgnoreCase);

    public static RemoteWork Read(string location, string title, string text)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(title);
        if (Remote().IsMatch(location))
            return RemoteWork.Remote;
        if (Hybrid().IsMatch(location))
            return RemoteWork.Hybrid;
        if (OnSite().IsMatch(location))
            return RemoteWork.OnSite;
        if (Remote().IsMatch(title))
            return RemoteWork.Remote;
        if (Hybrid().IsMatch(title))
            return RemoteWork.Hybrid;

        return Find(text).Kind;
    }

    /// <summary>What a text states outright, and where.</summary>
    public static (RemoteWork Kind, TextSpan Span) Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // The words are looked for first, because that is many times quicker than the patterns and most texts have neither.
        if (text.AsSpan().ContainsAny(RemoteWords) && Stated().Match(text) is { Success: true } remote)
            return (RemoteWork.Remote, new TextSpan(remote.Index, remote.Length));
        return text.Contains("hybrid", StringComparison.OrdinalIgnoreCase) && StatedHybrid().Match(text) is { Success: true } hybrid ? (RemoteWork.Hybrid, new TextSpan(hybrid.Index, hybrid.Length)) : default;
    }

    [GeneratedRegex(@"\b(?:remote|remotely|telecommute|work from home|wfh|anywhere|worldwide|home[- ]?office|home[- ]based|télétravail|distributed)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Remote();

    [GeneratedRegex(@"\b(?:hybrid|hybride)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"\b(?:on-?site|in-?office|sur site)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex OnSite();

    [GeneratedRegex(@"\b(?:fully|100\s?%|completely)[- ]remote\b|\bremote (?:position|role|job)\b|\bentièrement (?:en télétravail|à distance)\b|\bfull[- ]remote\b|\b(?:télétravail|remote) (?:complet|total|à 100)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Stated();

    [GeneratedRegex(@"\bhybrid (?:position|role|job|work|working|schedule|model)\b|\b(?:travail|mode|modèle|poste) hybride\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex StatedHybrid();
}
