using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>Makes candidates of the evidence of one document: one per long text, and one per field for its short values together.</summary>
internal static class EvidenceCandidates
{
    /// <summary>Between short values of one field that are shown together ("Python · Django").</summary>
    public const string Separator = " · ";

    private const int LongestShortValue = 120;

    public static List<EvidenceCandidate> Of(List<ValueEvidence> evidence)
    {
        var candidates = new List<EvidenceCandidate>();
        foreach (var field in evidence.GroupBy(e => e.Field))
        {
            if (Joined(field.Where(e => e.Text.Length <= LongestShortValue)) is { } joined)
                candidates.Add(joined);
            candidates.AddRange(field.Where(e => e.Text.Length > LongestShortValue).Select(Cut));
        }

        return candidates;
    }

    private static EvidenceCandidate Cut(ValueEvidence evidence)
    {
        var (highlight, shown) = Snippet.Cut(evidence);
        return Candidate(highlight, evidence.Field, shown);
    }

    /// <summary>
    /// Values that each prove something the ones before do not: a skill is indexed under both its labels, and showing both says one thing twice.
    /// </summary>
    private static EvidenceCandidate? Joined(IEnumerable<ValueEvidence> values)
    {
        var ordered = values
            .OrderByDescending(v => v.Occurrences.Select(o => o.Clause).Distinct().Count())
            .ThenByDescending(v => v.Occurrences.Count(o => o.Spelling is null));
        var proven = new HashSet<int>();
        var occurrences = new List<Occurrence>();
        var text = "";
        TextField? field = null;
        foreach (var value in ordered)
        {
            if (proven.Count > 0 && (proven.IsSupersetOf(value.Occurrences.Select(o => o.Clause)) || text.Length + value.Text.Length > Snippet.Longest))
                continue;
            field = value.Field;
            text = text.Length == 0 ? value.Text : text + Separator + value.Text;
            var shift = text.Length - value.Text.Length;
            occurrences.AddRange(value.Occurrences.Select(o => o with { Start = o.Start + shift, End = o.End + shift }));
            proven.UnionWith(value.Occurrences.Select(o => o.Clause));
        }

        return field is null ? null : Candidate(new Highlight(field.Name, text, Snippet.Marks(occurrences), Cut: false), field, occurrences);
    }

    private static EvidenceCandidate Candidate(Highlight highlight, TextField field, List<Occurrence> shown) =>
        new(highlight, field.Tier, [.. shown.Select(o => o.Clause)], shown.Count(o => o.Spelling is null));
}
