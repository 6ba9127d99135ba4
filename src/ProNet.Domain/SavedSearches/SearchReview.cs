namespace ProNet.Domain.SavedSearches;

/// <summary>What was decided on a hit of a saved search; everybody whom the search is shared with sees it. Who was reviewed is never new again.</summary>
public sealed class SearchReview
{
    public long Id { get; set; }

    public long SearchId { get; set; }

    public SubjectKind Subject { get; set; }

    public long SubjectId { get; set; }

    public ReviewStatus Status { get; set; }

    public string Note { get; set; } = "";

    /// <summary>The account that decided last; null when it is gone.</summary>
    public long? ById { get; set; }

    public DateTime At { get; set; }
}
