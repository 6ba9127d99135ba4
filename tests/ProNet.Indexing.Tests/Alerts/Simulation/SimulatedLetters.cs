using System.Globalization;
using System.Net;
using ProNet.Application.Alerts;
using ProNet.Application.Mail;
using ProNet.Domain.SavedSearches;

namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>Digests as numbers, which the oracle reads again.</summary>
internal sealed class SimulatedLetters : IDigestLetters, IMailRenderer
{
    private const string Mark = "told ";

    public (Letter Letter, Uri Unsubscribe) Digest(DigestContent content) => (new Letter
    {
        Subject = $"{content.Total} new",
        Paragraphs = [.. content.Sections.SelectMany(s => s.Items.Select(i => FormattableString.Invariant($"{Mark}{content.DigestId} {s.Search.Id} {i.Found.Hit.Id}")))],
        Reason = "Asked for.",
    }, new Uri("http://localhost/alerts/stop"));

    public Letter Quarantined(SavedSearch search, string language) => new() { Subject = "Set apart", Paragraphs = [], Reason = "Asked for." };

    public Letter WebhookStopped(SavedSearch search, string language) => new() { Subject = "Given up", Paragraphs = [], Reason = "Asked for." };

    public Task<string> RenderAsync(Letter letter, string language, CancellationToken cancellationToken) => Task.FromResult(WebUtility.HtmlEncode(LetterText.Of(letter)));

    public static List<(long Digest, long Search, long Subject)> Read(string text) =>
    [
        .. text.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith(Mark, StringComparison.Ordinal))
            .Select(l => l[Mark.Length..].Split(' ').Select(n => long.Parse(n, CultureInfo.InvariantCulture)).ToArray()).Select(n => (n[0], n[1], n[2])),
    ];
}
