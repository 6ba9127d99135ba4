using ProNet.Application.Accounts;
using ProNet.Application.Searching;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>The mails that hits would have made: due as digests are, read as digests are, in the words of digests. Only those whom their reader may see today are in them.</summary>
public sealed class PreviewMails(ProNetDbContext store, AccountReader accounts, HitReader cards, JobReasons reasons, IDigestLetters letters)
{
    /// <param name="search">The search; its own cadence does not matter.</param>
    /// <param name="hits">What was found.</param>
    /// <param name="until">What is due later has not come yet.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>For each cadence that sends mails, the latest first.</returns>
    public async Task<Dictionary<AlertCadence, List<PreviewedMail>>> MakeAsync(SavedSearch search, IReadOnlyList<AlertHit> hits, DateTime until, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(hits);
        if (await DigestRecipient.ReadAsync(store, accounts, search.OwnerId, cancellationToken) is not { } recipient)
            return [];
        var seen = (await new DigestSubjects(store, cards, reasons).ItemsAsync(search, hits, recipient.Viewer, cancellationToken))
            .OrderByDescending(i => i.Hit.FirstMatchedAt).ThenByDescending(i => i.Hit.SubjectId).ToList();
        return Enum.GetValues<AlertCadence>().Where(c => c != AlertCadence.None).ToDictionary(cadence => cadence, cadence =>
        {
            var told = With(search, cadence);
            var schedule = AlertSchedule.Of(told);
            return seen.GroupBy(i => schedule.DueFor(i.Hit.FirstMatchedAt)).Where(g => g.Key <= until).OrderByDescending(g => g.Key)
                .Select(g => Mail(told, recipient, g.Key!.Value, [.. g.DistinctBy(i => i.Hit.SubjectId).Select(i => i.Item)])).ToList();
        });
    }

    private PreviewedMail Mail(SavedSearch search, DigestRecipient recipient, DateTime due, List<DigestItem> items)
    {
        var section = new DigestSection(search, items.Count, [.. items.Take(search.Cap)]);
        return new PreviewedMail(due, items.Count, letters.Digest(new DigestContent(0, recipient, [section])).Letter);
    }

    private static SavedSearch With(SavedSearch search, AlertCadence cadence) => new()
    {
        Id = search.Id,
        OwnerId = search.OwnerId,
        Name = search.Name,
        Subject = search.Subject,
        Query = search.Query,
        GrammarVersion = search.GrammarVersion,
        Cadence = cadence,
        Hour = search.Hour,
        Weekday = search.Weekday,
        TimeZone = search.TimeZone,
        Cap = search.Cap,
        CreatedAt = search.CreatedAt,
    };
}
