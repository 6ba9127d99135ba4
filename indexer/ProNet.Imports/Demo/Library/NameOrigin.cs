namespace ProNet.Imports.Demo.Library;

/// <summary>Names that go together, how common they are among speakers of each language, and the language that often comes with them.</summary>
internal sealed record NameOrigin(
    Bilingual<int> Weight, string? Language, IReadOnlyList<string> Feminine, IReadOnlyList<string> Masculine, IReadOnlyList<string> Family)
{
    public static NameOrigin Of(DataBlock block) => new(
        Bilingual.Of(l => block.Number("weight." + l)),
        block.Optional("language"),
        block.List("feminine"),
        block.List("masculine"),
        block.List("family"));
}
