using ProNet.Domain.Profiles;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Demo;

/// <summary>Gives people skills of the occupations they had, and only of those: a nurse does not know Kubernetes.</summary>
internal sealed class SkillChooser(DemoLibrary library)
{
    /// <summary>What every occupation may bring.</summary>
    public static readonly string[] Anybody = ["communication", "teamwork"];

    private const string Leading = "team-management";

    public IEnumerable<MemberSkill> For(List<CareerStep> career, DemoRandom random) =>
        Slugs(career, random).Distinct().Select(slug => new MemberSkill { Concept = library.Skill(slug), Listed = !random.Chance(0.1) });

    private static IEnumerable<string> Slugs(List<CareerStep> career, DemoRandom random)
    {
        var occupation = career[0].Occupation;
        // The first skills of a family are its core; nearly everybody has those.
        foreach (var core in occupation.Skills.Take(2).Where(_ => random.Chance(0.9)))
            yield return core;
        foreach (var slug in random.Sample(occupation.Skills.Skip(2), random.Between(2, 4 + career[0].Level)))
            yield return slug;
        foreach (var step in career.Where(s => s.Occupation != occupation).Take(1))
        {
            foreach (var slug in random.Sample(step.Occupation.Skills, 2))
                yield return slug;
        }

        if (career[0].Level >= 3 && random.Chance(0.6))
            yield return Leading;
        if (random.Chance(0.3))
            yield return random.Pick(Anybody);
    }
}
