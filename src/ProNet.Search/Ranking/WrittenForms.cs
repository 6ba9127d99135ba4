using ProNet.Search.Analysis;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Ranking;

/// <summary>
/// The most that words of a query can score for standing in a document in the form in which they were asked (<see cref="FieldWeights.SameForm"/>). What answers without the words, by the code of a
/// concept or of a value, gets it too: it has no other form of them, which alone is to come behind.
/// </summary>
public static class WrittenForms
{
    /// <param name="written">The words as written.</param>
    public static float Most(QueryNode written) => written switch
    {
        WordNode { Field: null } word => Most(word.Text),
        PhraseNode { Field: null } phrase => Most(phrase.Text),
        AndNode and => and.Children.Sum(Most),
        _ => 0,
    };

    private static float Most(string text) => FieldWeights.SameForm * TextAnalysis.Analyze(text).Count(t => !LittleWords.Has(t.Stem));
}
