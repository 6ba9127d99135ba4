using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

/// <summary>Words of the page that shows what the mails of a saved search would have been.</summary>
public abstract class PreviewWords
{
    public abstract string Title { get; }

    /// <summary>The link to it.</summary>
    public abstract string See { get; }

    public abstract string Lead { get; }

    public abstract string Known { get; }

    public abstract string NothingKnown { get; }

    public abstract string NothingFound { get; }

    public abstract string Cadence { get; }

    public abstract string Mails { get; }

    public abstract string Hits { get; }

    /// <summary>Of hits for which the mail is not due yet.</summary>
    public abstract string Later(int hits, Wording words);

    public abstract string Recommended { get; }

    public abstract string Refused { get; }

    public abstract string Choose { get; }

    public abstract string Links { get; }

    public abstract string NoMails { get; }

    public abstract string Limits { get; }

    public abstract IReadOnlyList<string> LimitsOf(SubjectKind subject);

    /// <param name="replay">What was found.</param>
    /// <param name="words">Numbers and days.</param>
    public abstract string Found(SearchReplay replay, Wording words);

    public abstract string Largest((DateOnly Day, int Hits) day, Wording words);

    public abstract string Untold(int subjects);

    public abstract string Cut(string from);

    public abstract string Why(AlertCadence cadence);

    /// <summary>Of the mails of one cadence.</summary>
    public abstract string MailsOf(string cadence);

    public abstract string Earlier(int mails);
}
