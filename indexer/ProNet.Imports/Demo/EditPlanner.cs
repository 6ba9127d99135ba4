using ProNet.Domain.Profiles;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Demo;

/// <summary>Thinks up what people of the demo edit: a skill of their trade, a town that is not far, that they look for work.</summary>
/// <param name="library">What the demo is made from.</param>
/// <param name="random">The stream of the day.</param>
internal sealed class EditPlanner(DemoLibrary library, DemoRandom random)
{
    /// <param name="member">With skills and their concepts, and the place.</param>
    /// <returns>Null when there is nothing of that kind left to change.</returns>
    public DemoEdit? Plan(Member member, DemoEditKind kind) => kind switch
    {
        DemoEditKind.Skill => Skill(member) is { } skill ? new DemoEdit(member.Id, kind, skill) : null,
        DemoEditKind.Place => new DemoEdit(member.Id, kind, Town(member).Name(Language(member))),
        _ => member.OpenToWork ? null : new DemoEdit(member.Id, kind),
    };

    private static string Language(Member member) => member.Language == "fr" ? "fr" : "en";

    private string? Skill(Member member)
    {
        var has = member.Skills.Select(s => s.Concept!.Slug).ToHashSet();
        var trade = library.Occupations.Where(o => o.Industry == member.Industry).SelectMany(o => o.Skills).Distinct().Where(slug => !has.Contains(slug)).ToList();
        if (trade.Count == 0)
            return null;
        var skill = library.Skill(random.Pick(trade));
        return Language(member) == "fr" ? skill.LabelFr : skill.LabelEn;
    }

    private DemoPlace Town(Member member) => random.Pick(
        library.Places, p => p.Place.Slug == member.Location.Place?.Slug ? 0 : p.Place.CountryCode == member.Location.Place?.CountryCode ? 8 : 1);
}
