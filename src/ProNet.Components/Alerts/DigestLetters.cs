using ProNet.Application.Alerts;
using ProNet.Application.Mail;
using ProNet.Components.Language;
using ProNet.Components.Text;
using ProNet.Domain.SavedSearches;
using ProNet.Search;

namespace ProNet.Components.Alerts;

/// <summary>Mails about saved searches, with links to this site.</summary>
internal sealed class DigestLetters(AlertTokens tokens, AlertOptions options) : IDigestLetters
{
    /// <summary>Why a job may be for its reader; its page has the rest.</summary>
    private const int MostReasons = 4;

    public (Letter Letter, Uri Unsubscribe) Digest(DigestContent content)
    {
        var words = Wording.For(content.Recipient.Language);
        var (account, digest) = (content.Recipient.AccountId, content.DigestId);
        var choices = To(AlertUrls.ChoicesWith(tokens.Make(AlertTokenScope.Choose, account, digest)));
        var letter = new Letter
        {
            Subject = HeaderText.Of(content.Sections is [var only] ? words.Digests.Subject(only.Total, only.Search.Name) : words.Digests.Subject(content.Total, [.. content.Sections.Select(s => s.Search.Name)])),
            Paragraphs = content.Ignored > 0 ? [words.Digests.Lead(content.Total), words.Digests.Ignored(content.Ignored)] : [words.Digests.Lead(content.Total)],
            Sections = [.. content.Sections.Take(content.Shown).Select(s => Section(s, digest, words)), .. Others(content, words)],
            Reason = words.Digests.Reason([.. content.Sections.Take(content.Shown).Select(s => (s.Search.Name, s.Search.Cadence))], content.Sections.Count - content.Shown),
            Change = new LetterLink(content.Ignored > 0 ? words.Digests.ChangeOrWeekly : words.Digests.Change, choices),
        };
        return (letter, To(AlertUrls.StopWith(tokens.Make(AlertTokenScope.Stop, account, digest))));
    }

    public Letter Quarantined(SavedSearch search, string language)
    {
        ArgumentNullException.ThrowIfNull(search);
        var words = Wording.For(language).Digests;
        return new Letter
        {
            Subject = words.QuarantinedSubject(search.Name),
            Paragraphs = [words.QuarantinedText(search.Name), words.QuarantinedAdvice],
            Action = new LetterLink(words.QuarantinedAction, To(FormattableString.Invariant($"/searches/{search.Id}"))),
            Reason = words.QuarantinedReason,
        };
    }

    public Letter WebhookStopped(SavedSearch search, string language)
    {
        ArgumentNullException.ThrowIfNull(search);
        var words = Wording.For(language).Webhooks;
        return new Letter
        {
            Subject = HeaderText.Of(words.StoppedSubject(search.Name)),
            Paragraphs = [words.StoppedText(search.Name), words.StoppedAdvice],
            Action = new LetterLink(words.StoppedAction, To(FormattableString.Invariant($"/searches/{search.Id}/settings#webhook"))),
            Reason = words.StoppedReason,
        };
    }

    private LetterSection Section(DigestSection section, long digest, Wording words)
    {
        var page = To(AlertUrls.New(section.Search.Id, digest));
        var more = section.Total - section.Items.Count;
        return new LetterSection(
            $"{section.Search.Name} · {words.Number(section.Total)}",
            section.Items.Select(i => Item(i, digest, words)).ToValueList(),
            [new LetterLink(more > 0 ? words.Digests.More(more) : words.Digests.SeeAll, page)]);
    }

    /// <summary>Searches that there is no room for.</summary>
    private IEnumerable<LetterSection> Others(DigestContent content, Wording words)
    {
        var others = content.Sections.Skip(content.Shown).ToList();
        if (others.Count > 0)
            yield return new LetterSection(words.Digests.OtherSearches(others.Sum(s => s.Total), others.Count), [], [new LetterLink(words.Digests.SeeAll, To("/searches"))]);
    }

    private LetterItem Item(DigestItem item, long digest, Wording words) => new(
        new LetterLink(item.Found.Title, To(AlertUrls.Marked(Urls.Page(item.Found), digest))),
        [.. DigestLines.Of(item.Found, words)],
        [.. item.Facts.Select(f => words.Digests.Of(f, item.Found.Member is not null, words)), .. EvidenceText.Lines(item.Why, words).Take(MostReasons).Select(l => words.Ranking.Line(l.Kind, l.Text))]);

    private Uri To(string page) => new(options.Site, page);
}
