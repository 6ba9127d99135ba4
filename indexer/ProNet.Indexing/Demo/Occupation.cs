using System.Text.Json.Serialization;

namespace ProNet.Indexing.Demo;

/// <summary>A family of posts with what belongs together: titles from first post to last, skills, degrees, tasks. Read from <c>occupations.json</c>.</summary>
/// <param name="Code">Key of the family.</param>
/// <param name="Industries">Where most of its people work.</param>
/// <param name="Also">Where some of them work.</param>
/// <param name="Weight">How common it is, relative to the others.</param>
/// <param name="TitlesEn">Five titles, from first post to last.</param>
/// <param name="TitlesFrMasculine">The same in French, masculine.</param>
/// <param name="TitlesFrFeminine">The same in French, feminine.</param>
/// <param name="Core">English labels of skills that nearly everybody in it has.</param>
/// <param name="Extra">English labels of skills that some have.</param>
/// <param name="DegreesEn">Degrees in English.</param>
/// <param name="DegreesFr">Degrees in French.</param>
/// <param name="TasksEn">What people did, in English.</param>
/// <param name="TasksFr">What people did, in French.</param>
internal sealed record Occupation(
    string Code,
    string[] Industries,
    string[] Also,
    int Weight,
    [property: JsonPropertyName("en")] string[] TitlesEn,
    [property: JsonPropertyName("frM")] string[] TitlesFrMasculine,
    [property: JsonPropertyName("frF")] string[] TitlesFrFeminine,
    string[] Core,
    string[] Extra,
    [property: JsonPropertyName("degreeEn")] string[] DegreesEn,
    [property: JsonPropertyName("degreeFr")] string[] DegreesFr,
    [property: JsonPropertyName("taskEn")] string[] TasksEn,
    [property: JsonPropertyName("taskFr")] string[] TasksFr)
{
    public const int Levels = 5;

    public string Title(int level, bool french, bool feminine) =>
        !french ? TitlesEn[level] : feminine ? TitlesFrFeminine[level] : TitlesFrMasculine[level];

    public IEnumerable<string> SkillLabels => Core.Concat(Extra);
}
