using ProNet.Domain.Places;
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
/// <param name="Read">The texts of a document, in order; phrases never run from one into the next.</param>
/// <param name="Highlightable">False where showing a snippet adds nothing (the name stands in the hit already).</param>
public sealed record TextField(string Name, FieldTier Tier, Func<SearchDocument, IEnumerable<string>> Read, bool Highlightable = true) : SchemaField(Name);

/// <summary>Exact values for filters and facets; not analysed.</summary>
public sealed record KeywordField(string Name, Func<SearchDocument, IEnumerable<string>> Read, bool MultiValued) : SchemaField(Name);

/// <summary>A whole number, or none. Dates are days since 1970-01-01.</summary>
public sealed record NumberField(string Name, Func<SearchDocument, int?> Read) : SchemaField(Name);

/// <summary>A point, or none.</summary>
public sealed record GeoField(string Name, Func<SearchDocument, GeoPoint?> Read) : SchemaField(Name);

/// <summary>A single folded text to sort by.</summary>
public sealed record SortKeyField(string Name, Func<SearchDocument, string> Read) : SchemaField(Name);
