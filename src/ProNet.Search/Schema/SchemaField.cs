using ProNet.Domain.Places;
using ProNet.Search.Analysis;
using ProNet.Search.Documents;

namespace ProNet.Search.Schema;

/// <summary>
/// A field of a schema: a name, and how to read it from a document. Adapters map each subclass; one that they do not know must throw at
/// start-up rather than leave something unsearchable.
/// </summary>
/// <param name="Name">lowerCamelCase, unique within the schema.</param>
public abstract record SchemaField(string Name);

/// <summary>Text that is analysed by <see cref="Analysis.TextAnalysis"/>, folded and stemmed, with positions; searchable and highlighted.</summary>
/// <param name="Name">lowerCamelCase, unique within the schema.</param>
/// <param name="Tier">How much a match here says.</param>
/// <param name="Values">
/// The texts of a document, in order; phrases never run from one into the next. With <paramref name="Nested"/>: one for each entry, empty where it has none.
/// </param>
/// <param name="Highlightable">False where showing a snippet adds nothing (the name stands in the hit already).</param>
/// <param name="Nested">Name of the <see cref="NestedField"/> of whose entries this is a part, or null.</param>
/// <param name="IsTitle">Whether a value is what somebody or something is called: a query that is all of it means it.</param>
public sealed record TextField(
    string Name, FieldTier Tier, Func<SearchDocument, IEnumerable<string>> Values, bool Highlightable = true, string? Nested = null, bool IsTitle = false) : SchemaField(Name)
{
    /// <summary>
    /// Those of the texts that the subject says itself; the others are labels of what was recognised, whose words are found and weigh as a mention where they stand
    /// nowhere else. Null for all.
    /// </summary>
    public Func<SearchDocument, IEnumerable<string>>? Stated { get; init; }

    /// <summary>
    /// True for what says nothing of what somebody knows or is: a word that is not limited to a field does not look into it, and it weighs in no score but that of its own query field.
    /// </summary>
    public bool OnlyNamed { get; init; }

    /// <summary>The texts of a document that are not empty, in order.</summary>
    public IEnumerable<string> Read(SearchDocument document) => Values(document).Where(text => text.Length > 0);
}

/// <summary>
/// Entries of a document whose facts belong together (the positions of a career), so that a query can ask for them of one and the same entry. Their texts
/// are the <see cref="TextField"/>s that name it.
/// </summary>
/// <param name="Name">lowerCamelCase, unique within the schema.</param>
/// <param name="Periods">One for each entry, in order: when it was so; null when unknown.</param>
public sealed record NestedField(string Name, Func<SearchDocument, IEnumerable<Period?>> Periods) : SchemaField(Name)
{
    /// <summary>Entries of one document that can be asked for; what is beyond is found by its words only.</summary>
    public const int MostEntries = 1_000;

    /// <summary>First and last day of each entry, as days since 1970-01-01; a last day that is open is <see cref="int.MaxValue"/>, and an unknown period null.</summary>
    public IEnumerable<(int First, int Last)?> Days(SearchDocument document) => Periods(document).Take(MostEntries).Select(
        period => period is null ? null : ((int, int)?)(FieldReaders.Days(period.From), period.To is { } last ? FieldReaders.Days(last) : int.MaxValue));
}

/// <summary>Exact values for filters and facets; not analysed.</summary>
public sealed record KeywordField(string Name, Func<SearchDocument, IEnumerable<string>> Read, bool MultiValued) : SchemaField(Name)
{
    /// <summary>Makes the value of a name as somebody writes it, where values are names that are written in many ways; null where a value has one form.</summary>
    public Func<string, string>? Key { get; init; }

    /// <summary>The value that something written stands for.</summary>
    public string ValueOf(string written) => Key?.Invoke(written) is { Length: > 0 } key ? key : written;
}

/// <summary>A whole number, or none. Dates are days since 1970-01-01.</summary>
public sealed record NumberField(string Name, Func<SearchDocument, int?> Read) : SchemaField(Name);

/// <summary>A point, or none.</summary>
public sealed record GeoField(string Name, Func<SearchDocument, GeoPoint?> Read) : SchemaField(Name);

/// <summary>A single folded text to sort by.</summary>
public sealed record SortKeyField(string Name, Func<SearchDocument, string> Read) : SchemaField(Name)
{
    /// <summary>Letters by which documents are told apart; a cursor holds them, and an address holds the cursor.</summary>
    public const int Longest = 100;

    /// <summary>What a document is sorted by: folded, and no longer than <see cref="Longest"/>.</summary>
    public string Key(SearchDocument document)
    {
        var key = TextFolding.Fold(Read(document));
        return key.Length <= Longest ? key : key[..(char.IsHighSurrogate(key[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
