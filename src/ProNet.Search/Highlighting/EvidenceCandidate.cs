using ProNet.Search.Analysis;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>A highlight that might be shown, with what it would prove.</summary>
internal sealed class EvidenceCandidate(Highlight highlight, FieldTier tier, HashSet<int> clauses, int asWritten)
{
    private string? folded;

    public Highlight Highlight { get; } = highlight;

    public FieldTier Tier { get; } = tier;

    /// <summary>Clauses with a mark in it.</summary>
    public HashSet<int> Clauses { get; } = clauses;

    /// <summary>Occurrences that stand as the person wrote them.</summary>
    public int AsWritten { get; } = asWritten;

    /// <summary>True when one text holds the other.</summary>
    public bool SaysTheSameAs(EvidenceCandidate other) =>
        Folded.Contains(other.Folded, StringComparison.Ordinal) || other.Folded.Contains(Folded, StringComparison.Ordinal);

    private string Folded => folded ??= TextFolding.Fold(Highlight.Text);
}
