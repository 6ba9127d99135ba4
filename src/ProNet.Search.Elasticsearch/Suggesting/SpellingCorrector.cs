using System.Text.Json;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Elasticsearch.Matching;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Querying;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Suggesting;

/// <summary>"Did you mean": for words that hardly any document has, words nearby that many have.</summary>
internal sealed class SpellingCorrector(Cluster cluster, string index, SearchSchema schema, QueryTranslator translator, DocumentCounter counter)
{
    private const int NeighboursPerField = 50;

    public async Task<ValueList<SpellingCorrection>> CorrectAsync(QueryNode query, CancellationToken cancellationToken)
    {
        var words = SpellingRules.Correctable(query).ToList();
        var known = await counter.CountAsync(words.ConvertAll(w => translator.Translate(w.Word)), cancellationToken);
        var names = await NamesAsync([.. words.Select(w => w.Word)], cancellationToken);
        var corrections = new List<SpellingCorrection>();
        for (var i = 0; i < words.Count; i++)
        {
            if (known[i] <= SpellingRules.FewHits && !(known[i] > 0 && names.Contains(words[i].Word)))
                corrections.AddRange(await CorrectAsync(words[i].Word, words[i].Folded, known[i], cancellationToken));
        }

        return corrections.ToValueList();
    }

    /// <summary>Those that stand in somebody's name.</summary>
    private async Task<HashSet<WordNode>> NamesAsync(List<WordNode> words, CancellationToken cancellationToken)
    {
        var asked = words.Where(w => SpellingRules.AsName(w, schema) is not null).ToList();
        var counts = await counter.CountAsync(asked.ConvertAll(w => translator.Translate(SpellingRules.AsName(w, schema)!)), cancellationToken);
        return [.. asked.Where((_, i) => counts[i] > 0)];
    }

    private async Task<IEnumerable<SpellingCorrection>> CorrectAsync(WordNode word, string folded, long known, CancellationToken cancellationToken)
    {
        var fields = schema.TextFieldsOf(word.Field).Select(f => FieldNames.Folded(f.Name)).ToList();
        var candidates = await CandidatesAsync(folded, fields, cancellationToken);
        var conditions = candidates.ConvertAll(c => Clauses.Any([.. fields.Select(f => Clauses.Term(f, c.Term))]));
        var documents = await counter.CountAsync(conditions, cancellationToken);
        var better = candidates.Select((c, i) => (c.Term, c.Edits, Documents: documents[i])).Where(c => SpellingRules.IsBetter(known, c.Documents, c.Edits)).ToList();
        return SpellingRules.Offered(better).Select(c => new SpellingCorrection(word.Text, c.Term, (int)c.Documents));
    }

    /// <summary>The likeliest neighbours by how many documents have them in one field, those not found any more included; what can be found is counted for these few only.</summary>
    private async Task<List<(string Term, int Edits)>> CandidatesAsync(string word, List<string> fields, CancellationToken cancellationToken)
    {
        var suggesters = new Dictionary<string, object>();
        foreach (var field in fields)
        {
            // One edit and two are asked for apart: together the nearer ones would crowd the others out.
            for (var edits = 1; edits <= SpellingRules.MostEdits(word); edits++)
                suggesters[Name(field, edits)] = Suggester(word, field, edits);
        }

        var answer = await cluster.SuggestAsync(index, JsonSerializer.SerializeToUtf8Bytes(new { size = 0, suggest = suggesters }), cancellationToken);
        var best = new Dictionary<string, (int Edits, long Documents)>(StringComparer.Ordinal);
        for (var edits = 1; edits <= SpellingRules.MostEdits(word); edits++)
        {
            foreach (var option in fields.SelectMany(field => answer.Suggest!.GetTerm(Name(field, edits))!).SelectMany(e => e.Options))
            {
                var known = best.GetValueOrDefault(option.Text, (Edits: edits, Documents: 0));
                if (SpellingRules.IsWord(option.Text) && option.Text != word)
                    best[option.Text] = (known.Edits, Math.Max(option.Freq, known.Documents));
            }
        }

        return best
            .OrderByDescending(b => SpellingRules.Weight(b.Value.Documents, b.Value.Edits))
            .ThenBy(b => b.Key, StringComparer.Ordinal)
            .Take(SpellingRules.MostCounted)
            .Select(b => (b.Key, b.Value.Edits))
            .ToList();
    }

    private static string Name(string field, int edits) => FormattableString.Invariant($"{field}/{edits}");

    /// <summary>Untyped: the client's suggester has no <c>accuracy</c>, without which words of few letters have no neighbours.</summary>
    private static object Suggester(string word, string field, int edits) => new
    {
        text = word,
        term = new
        {
            field,
            suggest_mode = "always",
            max_edits = edits,
            prefix_length = 0,
            min_word_length = 1,
            size = NeighboursPerField,
            max_term_freq = int.MaxValue,
            accuracy = 0.1,
            sort = "frequency",
            string_distance = "damerau_levenshtein",
        },
    };
}
