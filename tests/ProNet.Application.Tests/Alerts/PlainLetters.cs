using ProNet.Application.Alerts;
using ProNet.Application.Mail;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Tests.Alerts;

/// <summary>Digests without fine words: a line for each that is told, and how many there are.</summary>
internal sealed class PlainLetters : IDigestLetters
{
    public (Letter Letter, Uri Unsubscribe) Digest(DigestContent content) => (new Letter
    {
        Subject = $"{content.Total} new",
        Paragraphs = [.. content.Sections.SelectMany(s => s.Items.Select(i => $"{s.Search.Name}: {i.Found.Title} ({string.Join(", ", i.Facts.Select(f => f.Kind))})").Append($"{s.Search.Name}: {s.Total} in all"))],
        Reason = content.Ignored > 0 ? $"{content.Ignored} ignored" : "Asked for.",
    }, new Uri("http://localhost/alerts/stop"));

    public Letter WebhookStopped(SavedSearch search, string language) => new() { Subject = $"{search.Name} has no webhook", Paragraphs = [], Reason = "Asked for." };

    public Letter Quarantined(SavedSearch search, string language) => new() { Subject = $"{search.Name} cannot be run", Paragraphs = [], Reason = "Asked for." };
}
