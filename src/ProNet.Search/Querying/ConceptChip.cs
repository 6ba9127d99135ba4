using ProNet.Search.Lexicon;

namespace ProNet.Search.Querying;

/// <summary>
/// A grey chip: what recognising a concept added to a clause. Dropping it puts <paramref name="Slug"/> into the criteria's dropped concepts.
/// </summary>
/// <param name="Slug">Slug of the concept.</param>
/// <param name="Spellings">Spellings in both languages that are looked for as well.</param>
/// <param name="Kind">What the concept is of.</param>
public sealed record ConceptChip(string Slug, ValueList<string> Spellings, ConceptKind Kind = ConceptKind.Skill)
{
    /// <summary>Name of the field whose values the words mean; empty for a concept.</summary>
    public string Field { get; init; } = "";

    /// <summary>Values that are looked for as well; empty for a concept.</summary>
    public ValueList<string> Values { get; init; }
}
