using ProNet.Search.Access;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Percolation;

/// <summary>
/// A request that waits for documents: the query asked of one document at a time. It matches what an engine finds with the request as it is written: close
/// spellings, which a page falls back to where it finds little, depend on all other documents and are no match. Safe to use from many threads, each with documents of its own.
/// </summary>
public sealed class StoredSearch
{
    private readonly SearchSchema schema;
    private readonly Func<PercolatedDocument, bool> query;
    private readonly (KeywordField Field, string[] Included, string[] Excluded)[] facets;
    private readonly (FacetDefinition Facet, NumberField Field, RangeFilter Filter)[] ranges;
    private readonly int today;

    /// <param name="id">By which it is known.</param>
    /// <param name="request">What is asked. Its scope says which view's documents it is for.</param>
    /// <exception cref="ArgumentException">A filter names a facet that the kind has not.</exception>
    public StoredSearch(long id, SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Id = id;
        Request = request;
        schema = SearchSchemas.For(request.Criteria.Subject);
        query = new DocumentTests(schema).Of(request.Query);
        facets = [.. request.Criteria.Facets.Select(f => ((KeywordField)schema.Field(Facet(f.Facet).Field), f.Included.ToArray(), f.Excluded.ToArray()))];
        ranges = [.. request.Criteria.Ranges.Select(r => (Facet(r.Facet), (NumberField)schema.Field(Facet(r.Facet).Field), r))];
        today = FieldReaders.Days(request.Today);
        DependsOnAvailability = facets.Any(f => schema.IsAvailability(f.Field.Name) && f.Excluded.Length > 0);
    }

    /// <summary>By which it is known.</summary>
    public long Id { get; }

    public SearchRequest Request { get; }

    /// <summary>True when somebody who is seen as not open to work may match because of it, so that whom that is kept from must be known before anything is said.</summary>
    public bool DependsOnAvailability { get; }

    /// <summary>Whether a document matches.</summary>
    /// <param name="document">As the view of <paramref name="scope"/> has it: what the view does not see is not in it.</param>
    /// <param name="scope">As whom; that of the request, with what is kept from its owner at present.</param>
    public bool Matches(PercolatedDocument document, AccessScope scope)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(scope);
        var (subject, id) = (document.Document.Subject, document.Document.Id);
        if (subject != schema.Subject || Contains(scope.HiddenOf(subject), id) || IsClosed(document))
            return false;
        return query(document) && PassesFacets(document, Contains(scope.ClosedOf(subject), id)) && PassesRanges(document)
            && (Request.Criteria.Near is not { } near || DocumentTests.IsNear(document, near.Centres, near.Km, near.OrRemote));
    }

    private static bool Contains(ValueList<long> ascending, long id) => !ascending.IsEmpty && ascending.AsSpan().BinarySearch(id) >= 0;

    private bool IsClosed(PercolatedDocument document) => schema.Roles.Closes?.Read(document.Document) is { } closes && closes < today;

    private bool PassesFacets(PercolatedDocument document, bool isClosed)
    {
        foreach (var (field, included, excluded) in facets)
        {
            var values = isClosed && schema.IsAvailability(field.Name) ? [] : document.Keywords(field);
            if ((included.Length > 0 && !Array.Exists(included, v => Array.IndexOf(values, v) >= 0)) || Array.Exists(excluded, v => Array.IndexOf(values, v) >= 0))
                return false;
        }

        return true;
    }

    private bool PassesRanges(PercolatedDocument document)
    {
        foreach (var (facet, field, filter) in ranges)
        {
            if (!Passes(filter, field.Read(document.Document) is { } indexed ? FacetUnits.Written(facet.Unit, indexed, today) : null))
                return false;
        }

        return true;
    }

    private static bool Passes(RangeFilter filter, int? number)
    {
        if (number is not { } known)
            return filter.Unknown;
        var onlyUnknown = filter is { Unknown: true, Minimum: null, Maximum: null };
        return !onlyUnknown && known >= (filter.Minimum ?? int.MinValue) && known <= (filter.Maximum ?? int.MaxValue);
    }

    private FacetDefinition Facet(string name) => schema.Facet(name) ?? throw new ArgumentException($"{schema.Subject} has no facet '{name}'.", nameof(name));
}
