namespace ProNet.Search.Querying;

/// <summary>One top-level clause of a query, as the page shows it back.</summary>
public sealed record QueryChip
{
    public required QueryChipKind Kind { get; init; }

    /// <summary>English name of the field that the whole clause is limited to; null for any field or several.</summary>
    public string? Field { get; init; }

    /// <summary>The words without field and negation; for a range what was written, for a place its name, for groups and entries the printed group.</summary>
    public required string Text { get; init; }

    /// <summary>True: what the clause says must not match.</summary>
    public bool Negated { get; init; }

    /// <summary>The clause printed in English: the name that explanations and "remove this" counts use for it.</summary>
    public required string Clause { get; init; }

    /// <summary>The query text that is left when the chip is removed.</summary>
    public required string QueryTextWithout { get; init; }

    /// <summary>The clause itself without negation, for what the words above leave out (kilometres, bounds).</summary>
    public required QueryNode Node { get; init; }

    /// <summary>What recognising concepts added, in order.</summary>
    public ValueList<ConceptChip> Concepts { get; init; }
}
