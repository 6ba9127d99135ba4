using ProNet.Search.Analysis;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search;

/// <summary>"Did you mean": which words of a query are worth correcting, and which neighbours are worth offering. Engines find and count the neighbours.</summary>
public static class SpellingRules
{
    /// <summary>With more hits than this nobody is asked whether something else was meant.</summary>
    public const int FewHits = 5;

    /// <summary>Corrections offered for one word.</summary>
    public const int MostPerWord = 3;

    /// <summary>Neighbours of one word that are counted exactly.</summary>
    public const int MostCounted = 8;

    /// <summary>Words of one query that are looked into, the first ones: each costs a walk through the neighbourhood of a word in every field.</summary>
    public const int MostWords = 16;

    private const int ShortestWord = 4;

    private static readonly string[] NameFields = ["name", "company"];

    /// <summary>Nobody misspells longer words; what looks so is no word, and its neighbourhood is dear.</summary>
    private const int LongestWord = 40;

    /// <summary>How much rarer a second edit is than a first; a word two edits away must be that much better known to win.</summary>
    private const double SecondEdit = 20;

    /// <summary>How many times better known a neighbour of a word that does exist must be.</summary>
    private const int MuchBetterKnown = 20;

    /// <summary>Written words that must match, each once, the first of them, with their folded form; codes, short words and what is several words are left alone.</summary>
    public static IEnumerable<(WordNode Word, string Folded)> Correctable(QueryNode query)
    {
        return Words(query).Distinct()
            .Select(word => (word, Tokens: TextAnalysis.Analyze(word.Text)))
            .Where(w => w.Tokens is [{ Folded: { Length: >= ShortestWord and <= LongestWord } folded }] && IsWord(folded))
            .Select(w => (w.word, w.Tokens[0].Folded))
            .Take(MostWords);
    }

    /// <summary>How many edits away a neighbour of a word may be.</summary>
    /// <param name="folded">The word, folded.</param>
    public static int MostEdits(string folded) => folded.Length > ShortestWord ? 2 : 1;

    /// <summary>True for words of letters: a number or a code is no spelling of a word.</summary>
    public static bool IsWord(string text) => text.All(char.IsLetter);

    /// <summary>How likely a neighbour was meant; larger is likelier.</summary>
    /// <param name="documents">Documents that have it.</param>
    /// <param name="edits">How far away it is.</param>
    public static double Weight(long documents, int edits) => edits == 1 ? documents : documents / SecondEdit;

    /// <summary>Whether a neighbour is worth offering instead of a word.</summary>
    /// <param name="known">Documents that have the word.</param>
    /// <param name="documents">Documents that have the neighbour.</param>
    /// <param name="edits">How far away it is.</param>
    public static bool IsBetter(long known, long documents, int edits) =>
        documents > 0 && known <= FewHits && (known == 0 || (edits == 1 && documents > MuchBetterKnown * known));

    /// <summary>
    /// Asks whether a word stands in somebody's name: then it is right, however rare it is. Null where the schema has no names, or the word is limited to another field.
    /// </summary>
    public static QueryNode? AsName(WordNode word, SearchSchema schema)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(schema);
        var names = NameFields.Where(name => (word.Field is null || word.Field == name) && schema.QueryField(name) is not null).Select(QueryNode (name) => word with { Field = name });
        return Tree.Or(names);
    }

    /// <summary>The neighbours that are offered, likeliest first: what is itself a slip of a much better-known one is none.</summary>
    /// <param name="neighbours">Better than the word, with how far away they are and how many documents have them.</param>
    public static IEnumerable<(string Term, int Edits, long Documents)> Offered(IReadOnlyCollection<(string Term, int Edits, long Documents)> neighbours) => neighbours
        .Where(n => !neighbours.Any(other => other.Documents > MuchBetterKnown * n.Documents && EditDistance.Between(other.Term, n.Term) <= MostEdits(n.Term)))
        .OrderByDescending(n => Weight(n.Documents, n.Edits))
        .Take(MostPerWord);

    private static IEnumerable<WordNode> Words(QueryNode node) => node switch
    {
        WordNode word => [word],
        AndNode and => and.Children.SelectMany(Words),
        OrNode or => or.Children.SelectMany(Words),
        NestedNode nested => Words(nested.Child),
        _ => [],
    };
}
