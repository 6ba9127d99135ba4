using ProNet.Domain.Skills;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;

namespace ProNet.Imports.Demo.Library;

/// <summary>Everything that the demo is made from, read once.</summary>
internal sealed class DemoLibrary
{
    public const string Source = "demo";

    private static readonly string[] OccupationFiles = ["occupations-care.txt", "occupations-office.txt", "occupations-technical.txt", "occupations-trades.txt"];

    private readonly Dictionary<string, SkillConcept> skills;
    private readonly Dictionary<string, Occupation> occupations;

    public DemoLibrary()
    {
        skills = SkillList.All.ToDictionary(entry => entry.Slug, SkillSeed.ToConcept);
        occupations = OccupationFiles.SelectMany(DataFile.Blocks).Select(Library.Occupation.Of).ToDictionary(o => o.Code);
        Kinds = DataFile.Blocks("organisations.txt").Select(OrganisationKind.Of).ToList();
        Origins = DataFile.Blocks("names.txt").Select(NameOrigin.Of).ToList();
        var towns = PlaceSeed.Towns().ToDictionary(p => p.Slug);
        Places = DataFile.Lines("places.txt").Select(line => line.Split(' ')).Select(parts => new DemoPlace(towns[parts[0]], parts[1])).ToList();
        Stems = DataFile.Lines("stems.txt");
        Phrases = Bilingual.Of(l => DataFile.Blocks($"phrases.{l}.txt").ToDictionary(b => b.Name, b => (IReadOnlyList<string>)b.Lines));
    }

    public IReadOnlyCollection<SkillConcept> Skills => skills.Values;

    public IReadOnlyList<Occupation> Occupations => [.. occupations.Values];

    public IReadOnlyList<OrganisationKind> Kinds { get; }

    public IReadOnlyList<NameOrigin> Origins { get; }

    public IReadOnlyList<DemoPlace> Places { get; }

    public IReadOnlyList<string> Stems { get; }

    public Bilingual<Dictionary<string, IReadOnlyList<string>>> Phrases { get; }

    public SkillConcept Skill(string slug) => skills[slug];

    public Occupation Occupation(string code) => occupations[code];
}
