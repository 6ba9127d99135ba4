using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Facets;

/// <summary>Turns the filters of a request into sets of documents by scanning columns.</summary>
/// <param name="snapshot">What is searched.</param>
/// <param name="today">The day that ages count from.</param>
/// <param name="closed">Documents whose availability is not for the viewer, to whose filters it is unknown; null for none.</param>
internal sealed class FilterDocuments(Snapshot snapshot, DateOnly today, ulong[][]? closed = null)
{
    private readonly SearchSchema schema = snapshot.Schema;

    /// <summary>One group per facet of which values are included, one per facet of which values are excluded, and one for the radius.</summary>
    public List<FilterGroup> Groups(SearchCriteria criteria)
    {
        var groups = new List<FilterGroup>();
        foreach (var (name, filter) in criteria.Facets.SelectMany(f => f.Halves()))
            groups.Add(new FilterGroup(name, Of(filter)));
        foreach (var range in criteria.Ranges)
            groups.Add(new FilterGroup(range.Facet, Of(range)));
        if (criteria.Near is { } near)
            groups.Add(new FilterGroup(Facet: null, Of(near)));
        return groups;
    }

    public ulong[][] Of(FacetFilter filter)
    {
        var field = Definition(filter.Facet).Field;
        var included = Wanted(field, filter.Included);
        var excluded = Wanted(field, filter.Excluded);
        return Array.ConvertAll(snapshot.Segments, segment =>
        {
            var column = segment.Columns.Keywords[field];
            var pass = included is null ? BitMask.Full(segment.MaxDoc) : Seen(field, segment, column.DocumentsWith(included, segment.MaxDoc));
            if (excluded is not null)
                BitMask.Remove(pass, Seen(field, segment, column.DocumentsWith(excluded, segment.MaxDoc)));
            return pass;
        });
    }

    public ulong[][] Of(RangeFilter range)
    {
        var definition = Definition(range.Facet);
        var (minimum, maximum) = FacetUnits.Indexed(definition.Unit, range.Minimum, range.Maximum, ScopeDocuments.Days(today));
        var onlyUnknown = range is { Unknown: true, Minimum: null, Maximum: null };
        return Array.ConvertAll(snapshot.Segments, segment =>
        {
            var column = segment.Columns.Numbers[definition.Field];
            var pass = onlyUnknown ? BitMask.Empty(segment.MaxDoc) : Seen(definition.Field, segment, column.Between(minimum, maximum));
            if (range.Unknown)
                BitMask.OrWith(pass, Unseen(definition.Field, segment) is { } unseen ? BitMask.Or(column.Unknown(), unseen) : column.Unknown());
            return pass;
        });
    }

    /// <summary>Those of the documents with a value of a field whose value is for the viewer.</summary>
    private ulong[] Seen(string field, Segment segment, ulong[] documents)
    {
        if (Unseen(field, segment) is { } unseen)
            BitMask.Remove(documents, unseen);
        return documents;
    }

    private ulong[]? Unseen(string field, Segment segment) => closed is not null && schema.IsAvailability(field) ? closed[segment.Context.Ord] : null;

    private ulong[][] Of(NearFilter near) => Array.ConvertAll(
        snapshot.Segments,
        segment => NearDocuments.Of(segment.Columns, snapshot.Columns, near.Centres, near.Km, near.OrRemote));

    private FacetDefinition Definition(string facet) =>
        schema.Facet(facet) ?? throw new ArgumentException($"{schema.Subject} has no facet '{facet}'.", nameof(facet));

    /// <summary>Null when there is no condition.</summary>
    private bool[]? Wanted(string field, ValueList<string> values)
    {
        if (values.IsEmpty)
            return null;
        var dictionary = snapshot.Columns.Dictionary(field);
        var wanted = new bool[dictionary.Count];
        foreach (var value in values)
        {
            if (dictionary.TryFind(value, out var ordinal) && ordinal < wanted.Length)
                wanted[ordinal.Value] = true;
        }

        return wanted;
    }
}
