using ProNet.Application.Searching;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Expectations;

/// <summary>An expectation of a saved search, as somebody sees it.</summary>
/// <param name="Expectation">As stored; its last check is its owner's alone, and not in it for others.</param>
/// <param name="Subject">Whom or what it is about; null where that is not there, which only the owner of the search is told.</param>
/// <param name="State">What the search says now, asked as who looks.</param>
public sealed record ExpectationLine(SearchExpectation Expectation, FoundHit? Subject, ExpectationState State)
{
    /// <summary>Since when it fails, as far as checks have seen it; for the owner.</summary>
    public DateTime? FailsSince { get; init; }

    /// <summary>What a generation of the index that waits to be searched would make of it; null where it would stay the same. For the owner.</summary>
    public bool? WillPass { get; init; }
}
