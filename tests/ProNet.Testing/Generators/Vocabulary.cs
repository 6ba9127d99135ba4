using CsCheck;

namespace ProNet.Testing.Generators;

/// <summary>
/// A vocabulary so small that random queries find something in random documents, with every kind of word that has broken a search engine before:
/// accents in both forms, elision, hyphens, signs that belong to a word, right-to-left text, emoji, a word longer than any index term.
/// </summary>
public static class Vocabulary
{
    public static Gen<string> Word { get; } = Gen.Frequency(
        (12, Gen.OneOf("data", "engineer", "manager", "projet", "project", "machine", "learning", "senior", "cloud", "data")),
        (6, Gen.OneOf("développeur", "développeuse", "infirmier", "infirmière", "ingénieure", "inge\u0301nieur", "Québec", "quebec", "chef", "cheffe")),
        (4, Gen.OneOf("l'ingénieur", "d’équipe", "data-engineer", "back-end", "ENGINEERS", "projets")),
        (4, Gen.OneOf("C++", "C#", ".NET", "Node.js", "k8s", "Kubernetes", "python", "R", "C")),
        (1, Gen.OneOf("мир", "数据", "שלום", "مرحبا", "🚀", "👩‍💻", "œuvre", "straße", "!!!", "—", "and", "2024")));

    /// <summary>Words and what stands between them.</summary>
    public static Gen<string> Text { get; } = Gen.Select(
        Word.Array[0, 8],
        Gen.OneOf(" ", " ", " ", ", ", ". ", "\n", "  ", " / "),
        (words, between) => string.Join(between, words));

    /// <summary>Now and then a text that is empty, enormous, or one enormous word.</summary>
    public static Gen<string> LongText { get; } = Gen.Frequency(
        (8, Text),
        (2, Gen.Const("")),
        (2, Word.Array[60, 200].Select(words => string.Join(' ', words))),
        (1, Gen.Select(Word, Text, (word, text) => $"{text} {string.Concat(Enumerable.Repeat("x" + word, 10_000 / (word.Length + 1)))} {text}")));

    /// <summary>A short text that facets count, so it must repeat.</summary>
    public static Gen<string> Title { get; } = Gen.OneOf(
        "Data engineer", "data engineer", "Développeuse C++", "Chef de projet", "Cheffe de projet", "Infirmière", "Machine learning engineer", "Ingénieur cloud");

    public static Gen<string> Organisation { get; } = Gen.OneOf("Acme", "Hôpital Saint-Louis", "Data & Co", "L'Atelier", "");
}
