using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;

namespace ProNet.Search.Lucene.Matching;

/// <summary>Looks through the terms of a folded field, all of them that fit and not only the first fifty.</summary>
internal sealed class TermFinder(IndexReader reader)
{
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
            found.Add(terms.Term.Utf8ToString());
        }
        while (terms.MoveNext());
        return found;
    }

    /// <summary>Terms at most so many edits away (insertion, deletion, substitution, swap of neighbours), each with its distance.</summary>
    public List<(string Term, int Edits)> Near(string field, string word, int edits)
    {
        var found = new List<(string, int)>();
        if (TermsOf(field) is not { } terms)
            return found;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var automata = new LevenshteinAutomata(word, withTranspositions: true);
        for (var distance = 0; distance <= Math.Min(edits, LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE); distance++)
        {
            var matching = new CompiledAutomaton(automata.ToAutomaton(distance), finite: true, simplify: false).GetTermsEnum(terms);
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

    private Terms? TermsOf(string field) => (fields ??= MultiFields.GetFields(reader))?.GetTerms(field);
}
