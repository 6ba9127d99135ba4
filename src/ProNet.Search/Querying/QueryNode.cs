using System.Text.Json.Serialization;
using ProNet.Search.Lexicon;

namespace ProNet.Search.Querying;

/// <summary>
/// A parsed query as data. Trees are immutable, compare by value and serialise to JSON, so the same tree is run, shown as chips, stored
/// with a saved search and matched against changed documents.
/// </summary>
[JsonPolymorphicAttribute(TypeDiscriminatorPropertyName = "node")]
[JsonDerivedType(typeof(MatchAllNode), "all")]
[JsonDerivedType(typeof(WordNode), "word")]
[JsonDerivedType(typeof(PhraseNode), "phrase")]
[JsonDerivedType(typeof(PrefixNode), "prefix")]
[JsonDerivedType(typeof(FuzzyNode), "fuzzy")]
[JsonDerivedType(typeof(RangeNode), "range")]
[JsonDerivedType(typeof(NearNode), "near")]
[JsonDerivedType(typeof(NestedNode), "nested")]
[JsonDerivedType(typeof(ConceptNode), "skill")]
[JsonDerivedType(typeof(ValueNode), "value")]
[JsonDerivedType(typeof(AtLeastNode), "atLeast")]
[JsonDerivedType(typeof(AndNode), "and")]
[JsonDerivedType(typeof(OrNode), "or")]
[JsonDerivedType(typeof(NotNode), "not")]
public abstract record QueryNode;

/// <summary>Every document in scope: what an empty query means.</summary>
public sealed record MatchAllNode : QueryNode;

/// <summary>One written word. It may be analysed into several tokens (<c>l'ingénieur-conseil</c>), which must then stand together in order.</summary>
/// <param name="Text">As written.</param>
/// <param name="Field">A <see cref="Schema.QueryField"/> name, or null for any searchable field.</param>
public sealed record WordNode(string Text, string? Field = null) : QueryNode
{
    /// <summary>A little word (<c>de</c>, <c>of</c>) beside others: it asks nothing of a document, and only the order of words in a title is that with it. Only ever directly in an AND that asks for something else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOptional { get; init; }
}

/// <summary>Words that must stand next to each other, in order.</summary>
/// <param name="Text">As written between the quotes.</param>
/// <param name="Field">A <see cref="Schema.QueryField"/> name, or null for any searchable field.</param>
public sealed record PhraseNode(string Text, string? Field = null) : QueryNode;

/// <summary>A word that begins so; matched on unstemmed text.</summary>
/// <param name="Text">At least two letters, without the asterisk.</param>
/// <param name="Field">A <see cref="Schema.QueryField"/> name, or null for any searchable field.</param>
public sealed record PrefixNode(string Text, string? Field = null) : QueryNode;

/// <summary>A word at most <paramref name="Edits"/> edits away; never written by a person, only put in by the relaxation of a strict query.</summary>
/// <param name="Text">The word as written.</param>
/// <param name="Edits">1 or 2: insertions, deletions, substitutions, swaps of neighbours.</param>
/// <param name="Field">A <see cref="Schema.QueryField"/> name, or null for any searchable field.</param>
/// <param name="Meant">The word that was probably meant: it matches and scores as if it had been written, as the word that was written does, and others near them come behind. Null when none stands out.</param>
public sealed record FuzzyNode(string Text, int Edits, string? Field = null, string? Meant = null) : QueryNode;

/// <summary>A number or date between two inclusive bounds.</summary>
/// <param name="Field">A <see cref="Schema.QueryField"/> name of a range field.</param>
/// <param name="Minimum">Inclusive, in the field's unit (see <see cref="Schema.NumberField"/>); null is open.</param>
/// <param name="Maximum">Inclusive; null is open.</param>
/// <param name="Written">As written, for the chip and the printer: a relative date (<c>&lt;7d</c>) stays relative in a saved search.</param>
public sealed record RangeNode(string Field, int? Minimum, int? Maximum, string Written) : QueryNode
{
    /// <summary>True when it starts after it ends: nothing matches it, not even a period that holds both bounds.</summary>
    [JsonIgnore]
    public bool IsEmpty => Minimum > Maximum;
}

/// <summary>Within a great-circle distance of a place.</summary>
/// <param name="PlaceText">The place as written.</param>
/// <param name="Km">Radius in kilometres.</param>
/// <param name="OrRemote">True: what is done remotely also matches, wherever it is.</param>
/// <param name="Centres">Where the gazetteer found the place; empty until resolved, and when unknown (then nothing is near it).</param>
public sealed record NearNode(string PlaceText, double Km, bool OrRemote, ValueList<GeoCentre> Centres = default) : QueryNode;

/// <summary>
/// One and the same entry of a document (a position, an education) for which all of the child holds: this title <em>at</em> this organisation <em>in</em>
/// these years. Words look into the texts of the entry only; ranges ask whether its period has a day between the bounds.
/// </summary>
/// <param name="Field">A <see cref="Schema.QueryField"/> name that stands for a <see cref="Schema.NestedField"/>.</param>
/// <param name="Child">Words, phrases, prefixes, fuzzy words, skills, ranges of the period, and groups of these.</param>
public sealed record NestedNode(string Field, QueryNode Child) : QueryNode
{
    /// <summary>What scores a document that matches: the words that the entry must or may have, in the order written.</summary>
    public IEnumerable<QueryNode> Words() => Words(Child);

    private static IEnumerable<QueryNode> Words(QueryNode node) => node switch
    {
        WordNode or PhraseNode or PrefixNode or FuzzyNode or ConceptNode or ValueNode => [node],
        AtLeastNode some => some.Children.SelectMany(Words),
        AndNode and => and.Children.SelectMany(Words),
        OrNode or => or.Children.SelectMany(Words),
        _ => [],
    };
}

/// <summary>
/// A concept that the expander recognised in the words written: matches documents that carry the concept, or the words, or any of
/// the added spellings.
/// </summary>
/// <param name="Written">What stood there; still matches as written.</param>
/// <param name="Concept">Slug of the concept.</param>
/// <param name="Spellings">Added labels and aliases in both languages, each matched as a phrase; none where documents carry the code of all that they say.</param>
/// <param name="Kind">What the concept is of.</param>
public sealed record ConceptNode(QueryNode Written, string Concept, ValueList<string> Spellings, ConceptKind Kind = ConceptKind.Skill) : QueryNode;

/// <summary>
/// Values of a coded field that the expander recognised in the words written (<c>CDI</c>, <c>télétravail</c>, <c>language:spanish</c>): matches documents that
/// have one of the values, or the words, or any of the added spellings.
/// </summary>
/// <param name="Written">What stood there; still matches as written.</param>
/// <param name="Field">Name of the <see cref="Schema.QueryField"/> whose codes the values are; empty where the schema has none for them, and only spellings are added.</param>
/// <param name="Values">Codes, any of which will do.</param>
/// <param name="Spellings">Added words in both languages, each matched as a phrase.</param>
public sealed record ValueNode(QueryNode Written, string Field, ValueList<string> Values, ValueList<string> Spellings = default) : QueryNode
{
    /// <summary>What stands in <see cref="Requests.SearchCriteria.DroppedConcepts"/> when the person wants only the words.</summary>
    [JsonIgnore]
    public string Concept => $"{Field}:{(Values.IsEmpty ? string.Join('/', Spellings) : Values[0])}";
}

/// <summary>At least <paramref name="Minimum"/> of the children must match; each that does adds to the score.</summary>
/// <param name="Minimum">From 1 to the number of children; the canonical tree has neither of the ends, which are <see cref="OrNode"/> and <see cref="AndNode"/>.</param>
/// <param name="Children">In order.</param>
public sealed record AtLeastNode(int Minimum, ValueList<QueryNode> Children) : QueryNode;

/// <summary>All children must match.</summary>
public sealed record AndNode(ValueList<QueryNode> Children) : QueryNode;

/// <summary>At least one child must match.</summary>
public sealed record OrNode(ValueList<QueryNode> Children) : QueryNode;

/// <summary>The child must not match.</summary>
public sealed record NotNode(QueryNode Child) : QueryNode;
