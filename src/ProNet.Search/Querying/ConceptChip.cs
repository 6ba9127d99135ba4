using ProNet.Search.Lexicon;

namespace ProNet.Search.Querying;

/// <summary>
/// A grey chip: what recognising a concept added to a clause. Dropping it puts <paramref name="Slug"/> into the criteria's dropped concepts.
/// </summary>
/// <param name="Slug">Slug of the concept.</param>
/// <param name="Spellings">Spellings in both languages that are looked for as well.</param>
/// <param name="Kind">What the concept is of.</param>
public sealed record ConceptChip(string Slug, ValueList<string> Spellings, ConceptKind Kind = ConceptKind.Skill);
