namespace ProNet.Search.Querying;

/// <summary>What a chip says, so that the page can put it in words.</summary>
public enum QueryChipKind
{
    Word,
    Phrase,
    Prefix,

    /// <summary>A word that may be misspelt, put in by the relaxation of a strict query.</summary>
    Fuzzy,
    Range,
    Near,

    /// <summary>Several clauses that must hold of one and the same entry.</summary>
    Nested,

    /// <summary>Several clauses of which one must match.</summary>
    AnyOf,

    /// <summary>Several clauses of which some must match.</summary>
    SomeOf,

    /// <summary>Several clauses that must match together: under a negation, or the words of one skill.</summary>
    AllOf,
}
