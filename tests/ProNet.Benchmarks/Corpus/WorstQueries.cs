namespace ProNet.Benchmarks.Corpus;

/// <summary>The nastiest texts that the search box takes: two thousand characters of one dear thing each, over words that the corpus is full of.</summary>
internal static class WorstQueries
{
    private const int Longest = 2_000;

    public static IEnumerable<(string Kind, string Text)> All()
    {
        yield return ("one word repeated", Filled(_ => Word(0)));
        yield return ("distinct words", Filled(Word));
        yield return ("distinct words, any", Filled(Word, " OR "));
        yield return ("distinct words, none", Filled(n => "-" + Word(n + 50)));
        yield return ("prefixes", Filled(n => Prefix(n) + "*"));
        yield return ("prefixes, any", Filled(n => Prefix(n) + "*", " OR "));
        yield return ("misspelt words", Filled(n => Word(n) + "xq"));
        yield return ("one misspelt word of each", Filled(n => Word(n).Insert(1, "x"), " OR "));
        yield return ("one long phrase", "\"" + string.Join(' ', Enumerable.Range(0, 64).Select(n => Word(n % 3))) + "\"");
        yield return ("phrases", Filled(n => $"\"{Word(n % 7)} {Word(n % 5)}\""));
        yield return ("phrases, any", Filled(n => $"\"{Word(n % 17)} {Word(n % 13)}\"", " OR "));
        yield return ("words run together", Filled(n => $"{Word(n)}-{Word(n + 1)}-{Word(n + 2)}"));
        yield return ("skills", Filled(n => SyntheticMembers.Skill((n * 3) + 1)));
        yield return ("skills, any", Filled(n => SyntheticMembers.Skill((n * 3) + 1), " OR "));
        yield return ("entries", Filled(n => $"position:({Word(n % 9)} {Word(n)})"));
        yield return ("entries, any", Filled(n => $"position:({Word(n)} OR {Word(n + 1)})", " OR "));
        yield return ("one word excluded in many ways", Filled(n => $"NOT ({Word(0)} {Word(n)})"));
        yield return ("parentheses", Nested());
        yield return ("ranges", Filled(n => $"updated:<{n + 1}d", " OR "));
        yield return ("places", Filled(n => $"near:p{n} 20000km", " OR "));
        yield return ("fields", Filled(n => $"title:{Word(n)} company:{Word(n)} location:{Word(n)}", " OR "));
    }

    private static string Word(int n) => Vocabulary.Word(n);

    private static string Prefix(int n) => Vocabulary.Word(n * 23)[..2];

    private static string Filled(Func<int, string> part, string between = " ")
    {
        var text = part(0);
        for (var n = 1; n < 255 && part(n) is var next && text.Length + between.Length + next.Length <= Longest; n++)
            text += between + next;
        return text;
    }

    private static string Nested()
    {
        var text = Word(0);
        for (var depth = 1; depth < 31; depth++)
            text = $"({text} {(depth % 2 == 0 ? "OR" : "")} {Word(depth)} {(depth % 2 == 0 ? "OR" : "")} {Word(depth + 40)})";
        return text;
    }
}
