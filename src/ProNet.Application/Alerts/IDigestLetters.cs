using ProNet.Application.Mail;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>Words of mails about saved searches. They live in a project above this one, which the hosts bring.</summary>
public interface IDigestLetters
{
    /// <param name="content">What it tells; with at least one section.</param>
    /// <returns>The letter, and where one POST ends mails like it.</returns>
    (Letter Letter, Uri Unsubscribe) Digest(DigestContent content);

    /// <summary>Tells the owner of a search that it cannot be run, and therefore tells nothing.</summary>
    Letter Quarantined(SavedSearch search, string language);

    /// <summary>Tells the owner of a search that its webhook was given up.</summary>
    Letter WebhookStopped(SavedSearch search, string language);
}
