namespace ProNet.Data.Fairness;

/// <summary>
/// What somebody said of themselves for audits of fairness, and for nothing else: whoever says nothing has no row. No index, search, feature or model reads it, and no page shows it but its owner's;
/// an architecture test says who may.
/// </summary>
public sealed class FairnessDeclaration
{
    public long MemberId { get; set; }

    /// <summary>Null: not said.</summary>
    public DeclaredGender? Gender { get; set; }

    /// <summary>As it was when it was said; null: not said.</summary>
    public DeclaredAge? Age { get; set; }

    /// <summary>When it was last changed: an audit of a time before does not know of it.</summary>
    public DateTime DeclaredAt { get; set; }
}
