using System.Globalization;
using ProNet.Application.Editing;
using ProNet.Application.Editing.Parts;
using ProNet.Components.Language;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;

namespace ProNet.Web.Editing;

/// <summary>Items of the editor in words.</summary>
internal static class ItemText
{
    /// <summary>As the editor lists an item.</summary>
    /// <param name="part">Its part.</param>
    /// <param name="item">The item.</param>
    /// <param name="model">The profile.</param>
    /// <param name="words">Of the page.</param>
    public static string Of(ProfilePart part, ItemView item, EditorModel model, Wording words)
    {
        var draft = item.Draft;
        return part switch
        {
            ProfilePart.Headline => Joined(item.Label, Code<Seniority>(draft["Seniority"], words.Facets.Of)),
            ProfilePart.Place => model.Page.Place?.Label(words.Language) ?? "",
            ProfilePart.Availability => model.Page.Member.OpenToWork ? Availability(model.Page.Member, words) : "",
            ProfilePart.Positions or ProfilePart.Education => item.Label,
            ProfilePart.Skills => Label(part, item.Label, model.Page.Listed, words),
            ProfilePart.Languages => Joined(words.Facets.SpokenLanguage(item.Label), Code<LanguageLevel>(draft["Level"], words.Facets.Of)),
            ProfilePart.Works => Joined(Code<WorkKind>(draft["Kind"], words.Editing.Of), item.Label, draft["Date"]),
            _ => Label(part, item.Label, [], words),
        };
    }

    /// <summary>As the history names an item.</summary>
    public static string Label(ProfilePart part, string label, IEnumerable<SkillConcept> concepts, Wording words) => part switch
    {
        ProfilePart.Industry => words.Facets.Industry(label) ?? "",
        ProfilePart.Languages => words.Facets.SpokenLanguage(label),
        ProfilePart.Skills when Number(label) is { } id => concepts.FirstOrDefault(c => c.Id == id) is { } concept ? Both(concept, words) : label,
        _ => label.Length > 200 ? label[..200] + "…" : label,
    };

    /// <summary>The name of a skill in the language of the page, and in the other one where that differs.</summary>
    public static string Both(SkillConcept skill, Wording words)
    {
        var (own, other) = words.Language == "fr" ? (skill.LabelFr, skill.LabelEn) : (skill.LabelEn, skill.LabelFr);
        return string.Equals(own, other, StringComparison.OrdinalIgnoreCase) ? own : $"{own} ({other})";
    }

    /// <summary>Null for a skill that is kept as it was typed.</summary>
    public static int? Number(string label) =>
        label.StartsWith('#') && int.TryParse(label.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>What somebody is open to, in a line.</summary>
    public static string Availability(Member member, Wording words) => Joined(
    [
        words.Facets.Open,
        string.Join(", ", member.Availability.Kinds.Select(words.Facets.Of)),
        member.Availability.Remote == RemoteWork.Unknown ? "" : words.Facets.Of(member.Availability.Remote),
        member.Availability.From is { } from ? words.Editing.AvailableFrom(DateText.Of(from, words)) : "",
        member.WishedPay is { } pay ? PayText.Of(new Pay { Minimum = pay.Amount, Currency = pay.Currency, Period = pay.Period }, words)! : "",
    ]);

    private static string Joined(params string[] parts) => string.Join(" · ", parts.Where(part => part.Length > 0));

    private static string Code<T>(string name, Func<T, string> text)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) ? text(value) : "";
}
