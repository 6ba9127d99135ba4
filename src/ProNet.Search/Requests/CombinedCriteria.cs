using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Schema;

namespace ProNet.Search.Requests;

/// <summary>Two searches of one kind as one that finds what both find.</summary>
public static class CombinedCriteria
{
    /// <summary>
    /// The criteria of both together. Filters stand beside each other and must all hold; of two radiuses the first goes into the text, which may have several.
    /// Sort order is that of the second.
    /// </summary>
    /// <returns>Null when the texts together are longer than the grammar takes.</returns>
    /// <exception cref="ArgumentException">They search different kinds.</exception>
    public static SearchCriteria? Of(SearchCriteria first, SearchCriteria second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Subject != second.Subject)
            throw new ArgumentException("Searches of different kinds have nothing in common.", nameof(second));
        var text = Text(first, second, moved: second.Near is null ? null : first.Near);
        return text.Length > QueryLimits.Characters || HasTooMuch(text, first.Subject) ? null : second with
        {
            QueryText = text,
            // Both texts were read by their own grammar; what is printed of them is in the newer one.
            GrammarVersion = Math.Max(first.GrammarVersion, second.GrammarVersion),
            Facets = Sorted(first.Facets.Concat(second.Facets), f => f.Facet, first.Subject),
            Ranges = Sorted(first.Ranges.Concat(second.Ranges), r => r.Facet, first.Subject),
            Near = second.Near ?? first.Near,
            DroppedConcepts = first.DroppedConcepts.Union(second.DroppedConcepts).ToValueList(),
            Exact = first.Exact || second.Exact,
        };
    }

    private static string Text(SearchCriteria first, SearchCriteria second, NearFilter? moved)
    {
        var nodes = new List<QueryNode>();
        foreach (var criteria in new[] { first, second })
        {
            if (criteria.Parse() is var root and not MatchAllNode)
                nodes.Add(root);
        }

        if (moved is not null)
            nodes.Add(new NearNode(moved.PlaceText, moved.Km, moved.OrRemote));
        return Tree.And(nodes) is { } both ? QueryPrinter.Print(both) : "";
    }

    /// <summary>The parser leaves out what is too much, so that the search would find more than either.</summary>
    private static bool HasTooMuch(string text, SubjectKind subject) =>
        QueryParser.Parse(text, SearchSchemas.For(subject), DateOnly.MaxValue).Diagnostics.Any(d => d.Code is DiagnosticCode.TooComplex or DiagnosticCode.TooCostly);

    private static ValueList<T> Sorted<T>(IEnumerable<T> filters, Func<T, string> facet, SubjectKind subject)
    {
        var order = SearchSchemas.For(subject).Facets.Select((f, i) => (f.Name, i)).ToDictionary(f => f.Name, f => f.i, StringComparer.Ordinal);
        return filters.Distinct().OrderBy(f => order[facet(f)]).ToValueList();
    }
}
