using ProNet.Lexicon;
using ProNet.Lexicon.Occupations;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;

namespace ProNet.Application.Tests.Briefs;

/// <summary>What a fresh installation knows.</summary>
internal static class BriefLexicon
{
    public static CurrentLexicon Own { get; } = Create();

    private static CurrentLexicon Create()
    {
        var concepts = SkillList.All.Select(SkillSeed.ToConcept).ToList();
        for (var i = 0; i < concepts.Count; i++)
            concepts[i].Id = i + 1;
        var skills = new SkillLexicon(concepts);
        var occupations = new OccupationLexicon(OccupationList.All());
        var places = new Gazetteer(PlaceSeed.Towns());
        return new CurrentLexicon(() => skills, () => places, occupations: () => occupations);
    }
}
