using ProNet.Application.Access;
using ProNet.Domain.Profiles;
using ProNet.Search.Documents;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Application.SavedSearches;

/// <summary>What a search asks of being open to work. Some are kept from knowing that of some, so that it is looked at wherever the engine is not asked.</summary>
public sealed class AvailabilityFilter
{
    private readonly List<(KeywordField Field, FacetFilter Filter)> filters;

    private AvailabilityFilter(List<(KeywordField Field, FacetFilter Filter)> filters) => this.filters = filters;

    /// <summary>True where it does not matter who is open to work.</summary>
    public bool AsksNothing => filters.Count == 0;

    /// <summary>True where nobody matches who is seen as not open to work.</summary>
    public bool NeedsOpen => filters.Exists(f => !f.Filter.Included.IsEmpty);

    /// <summary>Of criteria with those of their bases: only facets reach these fields, which the schema sees to.</summary>
    public static AvailabilityFilter Of(SearchCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        var schema = SearchSchemas.For(criteria.Subject);
        return new AvailabilityFilter([
            .. from filter in criteria.Facets
               let facet = schema.Facet(filter.Facet)
               where facet is not null && schema.IsAvailability(facet.Field) && !(filter.Included.IsEmpty && filter.Excluded.IsEmpty)
               select ((KeywordField)schema.Field(facet.Field), filter)]);
    }

    /// <summary>Whether a member matches as a viewer's search sees them: by what is for the view, without what is kept from the viewer.</summary>
    public bool Matches(Member member, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(viewer);
        var scope = viewer.Scope;
        if (member.SeenBy(scope.View, closed: scope.Closed.Contains(member.Id)) is not { } seen)
            return false;
        var document = new MemberDocument
        {
            Id = seen.Id,
            Version = 0,
            Audience = seen.Audience,
            UpdatedOn = default,
            Name = "",
            OpenToWork = seen.OpenToWork,
            WorkKinds = MemberDocument.KindsOf(seen.OpenToWork, seen.Availability.Kinds),
        };
        return filters.TrueForAll(f => f.Field.Read(document).ToList() is var values
            && (f.Filter.Included.IsEmpty || values.Exists(f.Filter.Included.Contains)) && !values.Exists(f.Filter.Excluded.Contains));
    }
}
