namespace ProNet.Application.SavedSearches;

/// <summary>A search to be saved.</summary>
/// <param name="Labels">What it is called.</param>
/// <param name="Subject">What is searched.</param>
/// <param name="Query">The query string of its page.</param>
public sealed record SearchDraft(SearchLabels Labels, SubjectKind Subject, string Query)
{
    /// <summary>The search whose criteria it adds its own to, or null.</summary>
    public long? BaseSearchId { get; init; }

    /// <summary>Null saves without mails, as the pages do.</summary>
    public AlertSettings? Alerts { get; init; }
}
