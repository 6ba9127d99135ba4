namespace ProNet.Domain.SavedSearches;

/// <summary>What a check says of an expectation. Stored by value, so never renumber.</summary>
public enum ExpectationState
{
    Unchecked = 0,

    Passes = 1,

    Fails = 2,

    /// <summary>The subject is not there for whom it was checked, which says nothing about the search.</summary>
    NotVisible = 3,

    /// <summary>The search cannot be run.</summary>
    SetApart = 4,
}
