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
        SearchValues.Create(["remote", "télétravail", "à distance", "from home", "wfh", "home office", "home-office"], StringComparison.OrdinalIgnoreCase);

    public static RemoteWork Read(string location, string title, string text)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(title);
        if (OfWords(location) is not RemoteWork.Unknown and var place)
            return place;
        if (OnSite().IsMatch(location))
            return RemoteWork.OnSite;
        return OfWords(title) is not RemoteWork.Unknown and var named ? named : Find(text).Kind;
    }

    /// <summary>Some days of the week at home is hybrid, whatever word is used for it.</summary>
    private static RemoteWork OfWords(string words) =>
        Partly().IsMatch(words) ? RemoteWork.Hybrid
        : Remote().IsMatch(words) ? RemoteWork.Remote
        : Hybrid().IsMatch(words) ? RemoteWork.Hybrid
        : RemoteWork.Unknown;

    /// <summary>What a text states outright, and where.</summary>
    public static (RemoteWork Kind, TextSpan Span) Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // The words are looked for first, because that is many times quicker than the patterns and most texts have neither.
        var isAtHome = text.AsSpan().ContainsAny(RemoteWords);
        var isHybrid = text.Contains("hybrid", StringComparison.OrdinalIgnoreCase);
        if (isAtHome && Stated().Match(text) is { Success: true } remote)
            return (RemoteWork.Remote, new TextSpan(remote.Index, remote.Length));
        if (isHybrid && StatedHybrid().Match(text) is { Success: true } hybrid)
            return (RemoteWork.Hybrid, new TextSpan(hybrid.Index, hybrid.Length));
        if (isAtHome && Partly().Match(text) is { Success: true } partly)
            return (RemoteWork.Hybrid, new TextSpan(partly.Index, partly.Length));
        // A line that has it as a field has: "Remote (EU)", "Location: Hybrid", "Hybride 2j/semaine".
        if (!isAtHome && !isHybrid)
            return default;
        return Field().Match(text) is { Success: true } field ? (OfWords(field.Groups["kind"].Value), new TextSpan(field.Groups["kind"].Index, field.Groups["kind"].Length)) : default;
    }

    [GeneratedRegex(@"\b(?:remote|remotely|telecommute|work from home|wfh|anywhere|worldwide|home[- ]?office|home[- ]based|télétravail|distributed)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Remote();

    [GeneratedRegex(@"\b(?:hybrid|hybride)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"\b(?:on-?site|in-?office|sur site)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex OnSite();

    /// <summary>Partly at home: said so, or one to four days of the week.</summary>
    [GeneratedRegex(@"\b(?:télétravail|remote|wfh|home[- ]office|(?:travail\s+)?à\s+distance|(?:work(?:ing)?|days?)\s+from\s+home)\b[^.\n]{0,30}?(?:\b(?:partiel(?:lement)?|partial(?:ly)?|ponctuel|occasionnel|occasional(?:ly)?|hybrid|hybride)\b|\b(?:[1-4]|un|une|deux|trois|quatre|one|two|three|four)\s?(?:jours?|j\b|days?\s+(?:a|per|each|every)\s+week))|\b(?:partial(?:ly)?|partly|part|occasional|partiellement\s+en|hybrid)[- ](?:remote|télétravail|home[- ]office)\b|\b(?:[1-4]|un|une|deux|trois|quatre|one|two|three|four)\s?(?:(?:à|-|to|ou|or)\s?\d\s?)?(?:jours?|days?|j)\b(?:[^.\n]{0,5}(?:par|/|a|per)\s*(?:semaine|week)\b)?[^.\n]{0,12}\b(?:télétravail|remote|from\s+home|home[- ]office|à\s+distance)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Partly();

    /// <summary>A short line, or what stands behind a label, that begins with how one works and has only a place, days or a contract beside it.</summary>
    [GeneratedRegex(@"^[ \t*•·–-]*(?:(?:job\s+|work\s+)?(?:location|workplace|lieu(?:\s+de\s+travail)?|localisation|mode\s+de\s+travail|working\s+(?:model|mode|arrangement)|work\s+(?:model|mode|type)|remote|télétravail)[ \t*]*:[ \t*]*)?(?<kind>(?:(?:fully|full|100\s?%)[- ])?(?:remote|télétravail|hybrid|hybride)\b)(?:[ \t]*(?:[(,/|–—-]|from\b|\d)[^.\n]{0,40}|[ \t]+(?:complet|total|partiel|possible|in|within|only|work|working)\b[^.\n]{0,20})?[ \t*.]*$|\b(?:location|workplace|lieu(?:\s+de\s+travail)?|localisation)[ \t*]*:[ \t*]*(?<kind>(?:fully\s+)?(?:remote|hybrid|hybride|télétravail)\b)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Field();

    [GeneratedRegex(@"\b(?:fully|100\s?%|completely)[- ]remote\b|\bremote (?:position|role|job)\b|\bentièrement (?:en télétravail|à distance)\b|\bfull[- ]remote\b|\b(?:télétravail|remote) (?:complet|total|à 100)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Stated();

    [GeneratedRegex(@"\bhybrid (?:position|role|job|work|working|schedule|model)\b|\b(?:travail|mode|modèle|poste) hybride\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex StatedHybrid();
}
