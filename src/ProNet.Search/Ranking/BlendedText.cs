using ProNet.Search.Analysis;
using ProNet.Search.Schema;

namespace ProNet.Search.Ranking;

/// <summary>
/// All texts of a document as one field, in which a word counts as often as it weighs: BM25 over it is BM25F (Robertson, Zaragoza, Taylor 2004, "Simple BM25
/// extension to multiple weighted fields"), so that how rare a word is comes from whole documents, and a field that hardly anybody fills makes no word precious.
/// </summary>
public sealed class BlendedText
{
    private readonly Dictionary<string, int> occurrences = new(StringComparer.Ordinal);
    private readonly HashSet<string> labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);

    /// <summary>Each form in which a word was written (<see cref="AnalyzedToken.Form"/>), once: the word as it was asked scores a little more than the other form of it.</summary>
    public IReadOnlyCollection<string> Forms => forms;

    /// <summary>Each stem and how often it counts; called when all values are added.</summary>
    public IReadOnlyDictionary<string, int> Occurrences()
    {
        foreach (var label in labels)
            occurrences.TryAdd(label, 1);
        return occurrences;
    }

    /// <summary>Adds one value of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="tokens">The value, analysed.</param>
    /// <param name="from">First token of the value.</param>
    /// <param name="to">Token after its last.</param>
    /// <param name="stated">False for the label of something recognised: its words count once, and only where they stand nowhere else.</param>
    public void Add(TextField field, List<AnalyzedToken> tokens, int from, int to, bool stated)
    {
        // What nobody wrote is found beside this field and scores little (FieldWeights.TranslatedWord): BM25 soon takes one occurrence for as good as many.
        if (field.Tier == FieldTier.Translation || field.OnlyNamed)
            return;
        var weight = FieldWeights.Occurrences(field.Tier);
        for (var i = from; i < to; i++)
        {
            var stem = tokens[i].Stem;
            if (stem.Length == 0)
                continue;
            if (!stated)
            {
                labels.Add(stem);
                continue;
            }

            occurrences[stem] = occurrences.GetValueOrDefault(stem) + weight;
            forms.Add(tokens[i].Form);
        }
    }
}
