using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Facets;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Suggesting;

/// <summary>Suggests values that documents have and that have a word beginning as typed, the most frequent first.</summary>
internal sealed class Suggester(Snapshot snapshot, IFacetLabels labels, DateOnly today, Deadline deadline)
{
    public ValueList<Suggestion> Suggest(SuggestRequest request)
    {
        var typed = TextFolding.Fold(request.Typed.Trim());
        if (typed.Length == 0)
            return [];
        var scope = ScopeDocuments.Of(snapshot, today, request.Scope);
        var counter = new FacetCounter(snapshot, today);
        var found = new List<Suggestion>();
        foreach (var source in snapshot.Schema.Roles.Suggestions)
            Add(source, typed, request.Language, () => counter.Values(source.Dimension, scope).Counts, found);
        return found
            .OrderByDescending(s => s.Documents)
            .ThenBy(s => s.Value, StringComparer.Ordinal)
            .ThenBy(s => s.Kind)
            .Take(request.Limit)
            .ToValueList();
    }

    private void Add(SuggestSource source, string typed, string language, Func<int[]> count, List<Suggestion> found)
    {
        var dictionary = snapshot.Columns.Dictionary(source.Dimension);
        var starts = source.Starts(typed);
        int[]? counts = null;
        for (var ordinal = 0; ordinal < dictionary.Count; ordinal++)
        {
            deadline.Step();
            if (!dictionary.IsSeen(ordinal, snapshot.View))
                continue;
            var value = dictionary[ordinal];
            var label = source.Label(value, labels, language);
            if (!starts.Any(start => WordStart.Has(dictionary.Folded(ordinal), start)) && !source.Labels(value, labels).Any(l => l != value && WordStart.Has(TextFolding.Fold(l), typed)))
                continue;
            counts ??= count();
            if (ordinal < counts.Length && counts[ordinal] > 0)
                found.Add(new Suggestion(source.Kind, value, label, counts[ordinal]));
        }
    }
}
