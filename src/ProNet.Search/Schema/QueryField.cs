using ProNet.Search.Lexicon;

namespace ProNet.Search.Schema;

/// <summary>A field as a person writes it before a colon.</summary>
/// <param name="Name">English name, which also names the field in the tree and in printed queries.</param>
/// <param name="NameFr">French name.</param>
/// <param name="Fields">Schema fields it looks into: all <see cref="TextField"/>, or one <see cref="NumberField"/>, or <see cref="NestedField"/>s.</param>
/// <param name="Unit">For numbers: what one written unit is. Text fields: <see cref="RangeUnit.None"/>.</param>
/// <param name="Codes">Keyword field that also matches a code or label exactly (<c>language:fr</c>), or null.</param>
/// <param name="PastCodes">Keyword field with the codes of what was so once: they match as well and say less; or null.</param>
/// <param name="Since">The first version of the grammar that knows the field; to older ones its name is a word.</param>
public sealed record QueryField(
    string Name, string NameFr, ValueList<string> Fields, RangeUnit Unit = RangeUnit.None, string? Codes = null, string? PastCodes = null, int Since = 1)
{
    /// <summary>The kind of concepts that its texts speak of without being it: a name of one stands for all its names there (<c>offers:k8s</c>). Null for none, and for the field of the kind itself.</summary>
    public ConceptKind? Speaks { get; init; }

    /// <summary>The keyword fields whose codes match, and how much a match there says.</summary>
    public ValueList<(string Field, FieldTier Tier)> CodeFields { get; } =
        Codes is null ? [] : PastCodes is null ? [(Codes, FieldTier.Headline)] : [(Codes, FieldTier.Headline), (PastCodes, FieldTier.Fact)];
}
