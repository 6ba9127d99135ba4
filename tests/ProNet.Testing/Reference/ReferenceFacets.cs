using ProNet.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Testing.Reference;

/// <summary>Counts a facet by asking every document.</summary>
internal static class ReferenceFacets
{
    public static FacetResult Count(SearchRequest request, FacetRequest ask, List<AnalyzedDocument> all, IFacetLabels labels)
    {
        var definition = SearchSchemas.For(request.Criteria.Subject).Facet(ask.Facet)!;
        var documents = all.Where(d => ReferenceFilters.IsHit(request, d, exceptFacet: ask.Facet)).ToList();
        return definition.IsRange ? CountBuckets(request, definition, documents) : CountValues(request, ask, definition, documents, all, labels);
    }

    private static FacetResult CountBuckets(SearchRequest request, FacetDefinition definition, List<AnalyzedDocument> documents)
    {
        var numbers = documents.Select(d => ReferenceFilters.Number(definition, d, request.Today)).ToList();
        var filter = request.Criteria.Ranges.FirstOrDefault(r => r.Facet == definition.Name);
        var values = definition.Buckets.Select(bucket => new FacetValue(
            bucket.Value,
            numbers.Count(n => n is { } number && ReferenceFilters.IsBetween(number, bucket.Minimum, bucket.Maximum)),
            filter is not null && filter.Minimum == bucket.Minimum && filter.Maximum == bucket.Maximum ? FacetSelection.Included : FacetSelection.None));
        var list = values.ToValueList();
        return new FacetResult(definition.Name, list, list.Count(v => v.Count > 0), numbers.Count(n => n is null), documents.Count);
    }

    private static FacetResult CountValues(
        SearchRequest request, FacetRequest ask, FacetDefinition definition, List<AnalyzedDocument> documents, List<AnalyzedDocument> all, IFacetLabels labels)
    {
        var filter = request.Criteria.Facets.FirstOrDefault(f => f.Facet == definition.Name);
        var counts = documents
            .SelectMany(d => d.Keywords(definition.Field))
            .GroupBy(value => value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.LongCount(), StringComparer.Ordinal);
        var own = all.Where(d => ReferenceFilters.IsHit(request, d, exceptFacet: definition.Name, exceptExclusions: true)).ToList();
        var selected = (filter?.Included ?? []).Select(v => new FacetValue(v, counts.GetValueOrDefault(v), FacetSelection.Included))
            .Concat((filter?.Excluded ?? []).Select(v => new FacetValue(v, own.Count(d => d.Keywords(definition.Field).Contains(v)), FacetSelection.Excluded)))
            .ToList();
        var listed = counts.Where(c => IsTyped(ask, [c.Key, .. labels.Names(ask.Facet, c.Key)]) || IsNamed(definition, request.Criteria.Subject, ask, c.Key)).ToList();
        var others = listed
            .Where(c => selected.TrueForAll(s => s.Value != c.Key))
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .Take(ask.Top)
            .Select(c => new FacetValue(c.Key, c.Value, FacetSelection.None));
        return new FacetResult(
            definition.Name,
            selected.Concat(others).ToValueList(),
            listed.Count,
            documents.Count(d => d.Keywords(definition.Field).Count == 0),
            documents.Count);
    }

    /// <summary>A word of the value or of one of its names starts with what is typed.</summary>
    private static bool IsTyped(FacetRequest ask, IEnumerable<string> names)
    {
        var typed = TextFolding.Fold((ask.Typed ?? "").Trim());
        return typed.Length == 0 || names.Select(text => TextFolding.Fold(text)).Any(text => HasWordStart(text, typed));
    }

    /// <summary>A word of the value starts as the value of the name that is typed.</summary>
    private static bool IsNamed(FacetDefinition definition, SubjectKind subject, FacetRequest ask, string value) =>
        SearchSchemas.For(subject).Field(definition.Field) is KeywordField { Key: { } key } && key(TextFolding.Fold((ask.Typed ?? "").Trim())) is { Length: > 0 } typed && HasWordStart(value, typed);

    private static bool HasWordStart(string text, string typed) => Enumerable.Range(0, text.Length)
        .Any(i => (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && text.AsSpan(i).StartsWith(typed, StringComparison.Ordinal));
}
