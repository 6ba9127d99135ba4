using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;

namespace ProNet.Search.Lucene.Matching;

/// <summary>Looks through the terms of a folded field, all of them that fit and not only the first fifty.</summary>
internal sealed class TermFinder(IndexReader reader, Deadline deadline)
{
    private readonly Dictionary<(string Word, int Edits), CompiledAutomaton> automata = [];
    private Fields? fields;

    /// <summary>Terms of a field that begin so.</summary>
    public List<string> StartingWith(string field, string prefix)
    {
        var found = new List<string>();
        if (TermsOf(field)?.GetEnumerator() is not { } terms)
            return found;
        var start = new BytesRef(prefix);
        if (terms.SeekCeil(start) == TermsEnum.SeekStatus.END)
            return found;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, start))
                break;
            deadline.Step();
            found.Add(terms.Term.Utf8ToString());
        }
        while (terms.MoveNext());
        return found;
    }

    /// <summary>Terms at most so many edits away (insertion, deletion, substitution, swap of neighbours), each with its distance.</summary>
    public List<(string Term, int Edits)> WithinEdits(string field, string word, int edits)
    {
        var found = new List<(string, int)>();
        if (TermsOf(field) is not { } terms)
            return found;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var distance = 0; distance <= Math.Min(edits, LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE); distance++)
        {
            deadline.Check();
            var matching = Automaton(word, distance).GetTermsEnum(terms);
            while (matching.MoveNext())
            {
                var term = matching.Term.Utf8ToString();
                if (seen.Add(term))
                    found.Add((term, distance));
            }
        }

        return found;
    }

    public int DocumentFrequency(string field, string term) => reader.DocFreq(new Term(field, term));

    /// <summary>Costs more to make than to run, and the same one serves all fields.</summary>
    private CompiledAutomaton Automaton(string word, int edits)
    {
        if (!automata.TryGetValue((word, edits), out var automaton))
        {
            var accepted = new LevenshteinAutomata(word, withTranspositions: true).ToAutomaton(edits);
            automata.Add((word, edits), automaton = new CompiledAutomaton(accepted, finite: true, simplify: false));
        }

        return automaton;
    }

    private Terms? TermsOf(string field) => (fields ??= MultiFields.GetFields(reader))?.GetTerms(field);
}
