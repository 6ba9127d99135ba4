namespace ProNet.Data.Alerts;

/// <summary>
/// That a saved search matches a subject at present. What is here when a subject changes is no news; what is not, and matches, is. Filled without a word when
/// a search is saved or its criteria change, so that nobody is told of those who were found before.
/// </summary>
public sealed class AlertMatch
{
    public long Id { get; set; }

    public long SavedSearchId { get; set; }

    public SubjectKind Subject { get; set; }

    public long SubjectId { get; set; }
}
