using ProNet.Application.Searching;
using ProNet.Components.Language;

namespace ProNet.Components.Alerts;

/// <summary>What a mail says of whom it tells: who, and where. That somebody is open to work stands on their page alone, because mailboxes are read by others too.</summary>
internal static class DigestLines
{
    public static IEnumerable<string> Of(FoundHit found, Wording words)
    {
        var line = found.Member?.Headline ?? found.Job?.Organisation ?? found.Organisation?.Summary ?? "";
        var without = found with { Member = found.Member is { } member ? member with { OpenToWork = false } : null };
        return new[] { line, string.Join(" · ", HitFacts.Of(without, words)) }.Where(text => text.Length > 0);
    }
}
