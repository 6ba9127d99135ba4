namespace ProNet.Imports.Demo.Library;

/// <summary>A family of occupations: what they are called at each level, what they know, do and studied, and who employs them.</summary>
internal sealed record Occupation(
    string Code,
    string Industry,
    string? Before,
    string School,
    int YearlyPay,
    IReadOnlyList<string> Employers,
    IReadOnlyList<string> Skills,
    Bilingual<IReadOnlyList<string>> Titles,
    Bilingual<IReadOnlyList<string>> Tasks,
    Bilingual<IReadOnlyList<string>> Degrees)
{
    public static Occupation Of(DataBlock block) => new(
        block.Name,
        block.Text("industry"),
        block.Optional("before"),
        block.Text("school"),
        block.Number("pay"),
        block.Words("employers"),
        block.Words("skills"),
        Bilingual.Of(l => block.List("titles." + l)),
        Bilingual.Of(l => block.List("tasks." + l)),
        Bilingual.Of(l => block.List("degrees." + l)));
}
