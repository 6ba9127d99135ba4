using System.Runtime.InteropServices;

namespace ProNet.Lexicon.Text;

/// <summary>
/// Which words of two languages mean each other, learned from short texts that say the same in both: IBM model 1 in either direction (Brown, Della Pietra, Della Pietra
/// and Mercer 1993), and of both the geometric mean, so that a word which goes with everything means nothing. The same pairs in the same order give the same translations.
/// </summary>
internal sealed class WordTranslations
{
    /// <summary>Rounds of expectation maximisation; more change hardly anything.</summary>
    private const int Rounds = 6;

    /// <summary>Less likely translations are chance.</summary>
    private const double Least = 0.1;

    private const int MostOfWord = 3;

    /// <summary>Longer texts say too little about single words.</summary>
    private const int MostWords = 8;

    private readonly Dictionary<string, Known> first;
    private readonly Dictionary<string, Known> second;

    /// <param name="pairs">Words of either text, each word once, and how much the pair counts.</param>
    public WordTranslations(IEnumerable<(IReadOnlyList<string> First, IReadOnlyList<string> Second, int Weight)> pairs)
    {
        var (firsts, seconds) = (new Vocabulary(), new Vocabulary());
        var all = pairs.Where(p => p.First.Count is > 0 and <= MostWords && p.Second.Count is > 0 and <= MostWords)
            .Select(p => new Pair(firsts.Read(p.First, p.Weight), seconds.Read(p.Second, p.Weight), p.Weight)).ToList();
        var there = Train(all, seconds.Count);
        var back = Train(all.ConvertAll(p => new Pair(p.Second, p.First, p.Weight)), firsts.Count);
        first = Best(firsts, seconds, there, back);
        second = Best(seconds, firsts, back, there);
    }

    /// <summary>What a word of the first language (or of the second) is in the other, the likeliest first; empty for none known.</summary>
    public IReadOnlyList<(string Word, double Likelihood)> Of(string word, bool isFirst) => (isFirst ? first : second).TryGetValue(word, out var known) ? known.Translations : [];

    /// <summary>How often a word stood in texts of a language.</summary>
    public int Count(string word, bool isFirst) => (isFirst ? first : second).TryGetValue(word, out var known) ? known.Count : 0;

    /// <summary>Probability of each target word given a source word, by the pair of both; source 0 is no word.</summary>
    private static Dictionary<(int Source, int Target), double> Train(List<Pair> pairs, int targets)
    {
        var table = new Dictionary<(int Source, int Target), double>();
        foreach (var (sources, words, _) in pairs)
        {
            foreach (var target in words)
            {
                table.TryAdd((0, target), 1.0 / targets);
                foreach (var source in sources)
                    table.TryAdd((source, target), 1.0 / targets);
            }
        }

        for (var round = 0; round < Rounds; round++)
        {
            var counts = new Dictionary<(int Source, int Target), double>(table.Count);
            var totals = new Dictionary<int, double>();
            foreach (var (sources, words, weight) in pairs)
            {
                foreach (var target in words)
                {
                    var sum = table[(0, target)];
                    foreach (var source in sources)
                        sum += table[(source, target)];
                    Add(0);
                    foreach (var source in sources)
                        Add(source);

                    void Add(int source)
                    {
                        var share = weight * table[(source, target)] / sum;
                        CollectionsMarshal.GetValueRefOrAddDefault(counts, (source, target), out _) += share;
                        CollectionsMarshal.GetValueRefOrAddDefault(totals, source, out _) += share;
                    }
                }
            }

            foreach (var (entry, count) in counts)
                table[entry] = count / totals[entry.Source];
        }

        return table;
    }

    private static Dictionary<string, Known> Best(Vocabulary from, Vocabulary to, Dictionary<(int Source, int Target), double> there, Dictionary<(int Source, int Target), double> back)
    {
        var best = new Dictionary<string, Known>(StringComparer.Ordinal);
        foreach (var (word, id) in from.Ids)
            best.Add(word, new Known(from.Counts[id], []));
        foreach (var ((source, target), likelihood) in there)
        {
            if (source != 0 && Math.Sqrt(likelihood * back.GetValueOrDefault((target, source))) is >= Least and var both)
                best[from.Words[source]].Translations.Add((to.Words[target], both));
        }

        foreach (var known in best.Values)
        {
            known.Translations.Sort((a, b) => b.Likelihood.CompareTo(a.Likelihood) is not 0 and var order ? order : string.CompareOrdinal(a.Word, b.Word));
            if (known.Translations.Count > MostOfWord)
                known.Translations.RemoveRange(MostOfWord, known.Translations.Count - MostOfWord);
        }

        return best;
    }

    private sealed record Pair(int[] First, int[] Second, int Weight);

    private sealed record Known(int Count, List<(string Word, double Likelihood)> Translations);

    /// <summary>Words by number, from 1.</summary>
    private sealed class Vocabulary
    {
        public Dictionary<string, int> Ids { get; } = new(StringComparer.Ordinal);

        public List<string> Words { get; } = [""];

        public List<int> Counts { get; } = [0];

        public int Count => Ids.Count;

        public int[] Read(IReadOnlyList<string> words, int weight) => [.. words.Select(word =>
        {
            if (!Ids.TryGetValue(word, out var id))
            {
                Ids.Add(word, id = Words.Count);
                Words.Add(word);
                Counts.Add(0);
            }

            Counts[id] += weight;
            return id;
        })];
    }
}
