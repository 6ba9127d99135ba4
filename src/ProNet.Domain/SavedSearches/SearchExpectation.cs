namespace ProNet.Domain.SavedSearches;

/// <summary>
/// A test of a saved search: that it finds somebody, or does not, for its owner. Unique by search and subject; goes with either. What the last check said is kept
/// beside it, so that lists need not ask the engine.
/// </summary>
public sealed class SearchExpectation
{
    public long Id { get; set; }

    public long SearchId { get; set; }

    /// <summary>That of the search.</summary>
    public SubjectKind Subject { get; set; }

    public long SubjectId { get; set; }

    /// <summary>False: must not be found.</summary>
    public bool MustBeFound { get; set; }

    /// <summary>The account that expects it; null when it is gone.</summary>
    public long? ById { get; set; }

    public DateTime At { get; set; }

    public ExpectationState State { get; set; }

    /// <summary>When <see cref="State"/> was found; null before the first check.</summary>
    public DateTime? CheckedAt { get; set; }

    /// <summary>The check that first found it failing; null while it does not.</summary>
    public DateTime? FailsSince { get; set; }
}
