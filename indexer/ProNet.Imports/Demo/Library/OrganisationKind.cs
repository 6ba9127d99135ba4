namespace ProNet.Imports.Demo.Library;

internal sealed record OrganisationKind(
    string Code, string Industry, int Count, Bilingual<IReadOnlyList<string>> Names, Bilingual<string> About)
{
    public static OrganisationKind Of(DataBlock block) => new(
        block.Name,
        block.Text("industry"),
        block.Number("count"),
        Bilingual.Of(l => block.List("names." + l)),
        Bilingual.Of(l => block.Text("about." + l)));
}
