namespace ProNet.Search.Querying;

/// <summary>
/// A grey chip: what recognising a skill added to a clause. Dropping it puts <paramref name="Slug"/> into the criteria's dropped concepts.
/// </summary>
/// <param name="Slug">Slug of the concept.</param>
/// <param name="Spellings">Spellings in both languages that are looked for as well.</param>
public sealed record ConceptChip(string Slug, ValueList<string> Spellings)
{
    /// <summary>Name of the field whose values the words mean; empty for a skill.</summary>
    public string Field { get; init; } = "";

    /// <summary>Values that are looked for as well; empty for a skill.</summary>
    public ValueList<string> Values { get; init; }
}
