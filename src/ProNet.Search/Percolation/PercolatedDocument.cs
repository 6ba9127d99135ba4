using System.Runtime.InteropServices;
using ProNet.Domain.Places;
using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Schema;

namespace ProNet.Search.Percolation;

/// <summary>
/// A document taken to pieces once, so that many stored searches can be asked whether they match it. One is to be used by one thread at a time.
/// </summary>
public sealed class PercolatedDocument
{
    private readonly SearchSchema schema;
    private readonly List<AnalyzedToken>[][] values;
    private readonly Dictionary<string, ulong> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> keywords = [];
    private readonly Dictionary<string, List<PercolatedDocument>> entries = [];
    private PredicateSet? predicates;

    /// <param name="document">As one view has it.</param>
    public PercolatedDocument(SearchDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        schema = SearchSchemas.For(document.Subject);
        values = [.. schema.TextFields.Select(field => field.Values(document).Select(TextAnalysis.Analyze).ToArray())];
        Count();
    }

    private PercolatedDocument(PercolatedDocument whole, NestedField nested, int entry, (int First, int Last)? period)
    {
        Document = whole.Document;
        schema = whole.schema;
        IsEntry = true;
        Period = period;
        values = [.. schema.TextFields.Select((field, i) => field.Nested == nested.Name ? [whole.values[i][entry]] : Array.Empty<List<AnalyzedToken>>())];
        Count();
    }

    /// <summary>As one view has it.</summary>
    public SearchDocument Document { get; }

    internal SearchSchema Schema => schema;

    /// <summary>True for one entry looked at as a document: it has the texts and the period of the entry, and nothing else.</summary>
    internal bool IsEntry { get; }

    /// <summary>First and last day of an entry, as days since 1970-01-01; null when unknown.</summary>
    internal (int First, int Last)? Period { get; }

    internal GeoPoint? Point => schema.Roles.Point.Read(Document);

    internal bool IsRemote => schema.Roles.Remote is { } remote && Keywords(remote.Field).Contains(remote.Value, StringComparer.Ordinal);

    /// <summary>What it has that stored searches are filed under.</summary>
    internal PredicateSet Predicates => predicates ??= Gather();

    /// <summary>Bits of the text fields that have a stem.</summary>
    internal ulong FieldsOf(string stem) => stems.GetValueOrDefault(stem);

    /// <summary>True when tokens that pass the tests, one after the other, stand in one value of one of the fields.</summary>
    internal bool HasRun(ulong fields, Func<AnalyzedToken, bool>[] tests)
    {
        for (var field = 0; field < values.Length; field++)
        {
            if ((fields & (1UL << field)) != 0 && Array.Exists(values[field], tokens => HasRun(tokens, tests)))
                return true;
        }

        return false;
    }

    /// <summary>Distinct values of a keyword field; an entry has none.</summary>
    internal string[] Keywords(KeywordField field)
    {
        if (IsEntry)
            return [];
        ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(keywords, field.Name, out _);
        return found ??= [.. field.Read(Document).Distinct(StringComparer.Ordinal)];
    }

    internal List<PercolatedDocument> Entries(NestedField nested)
    {
        if (!entries.TryGetValue(nested.Name, out var found))
            entries.Add(nested.Name, found = [.. nested.Days(Document).Select((period, i) => new PercolatedDocument(this, nested, i, period))]);
        return found;
    }

    private static bool HasRun(List<AnalyzedToken> tokens, Func<AnalyzedToken, bool>[] tests)
    {
        for (var start = 0; start + tests.Length <= tokens.Count; start++)
        {
            var passed = 0;
            while (passed < tests.Length && tests[passed](tokens[start + passed]))
                passed++;
            if (passed == tests.Length)
                return true;
        }

        return false;
    }

    private void Count()
    {
        for (var field = 0; field < values.Length; field++)
        {
            foreach (var tokens in values[field])
            {
                foreach (var token in tokens)
                    CollectionsMarshal.GetValueRefOrAddDefault(stems, token.Stem, out _) |= 1UL << field;
            }
        }
    }

    private PredicateSet Gather()
    {
        var set = new PredicateSet(stems.Count * 6);
        foreach (var stem in stems.Keys)
            set.Add(PredicateKeys.Stem(stem));
        foreach (var token in values.SelectMany(field => field).SelectMany(tokens => tokens))
        {
            for (var length = 1; length <= Math.Min(PredicateKeys.LongestPrefix, token.Folded.Length); length++)
                set.Add(PredicateKeys.Prefix(token.Folded.AsSpan(0, length)));
        }

        foreach (var field in schema.Fields.OfType<KeywordField>())
        {
            foreach (var value in Keywords(field))
                set.Add(PredicateKeys.Keyword(field.Name, value));
        }

        foreach (var cell in Point is { } point ? GeoCells.Of(point) : [])
            set.Add(cell);
        return set;
    }
}
