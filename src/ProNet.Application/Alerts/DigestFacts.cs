using ProNet.Data.Alerts;
using ProNet.Domain.Careers;
using ProNet.Domain.Facts;
using ProNet.Domain.Profiles;
using ProNet.Search;

namespace ProNet.Application.Alerts;

/// <summary>What of the facts by which somebody came to match may still be told: between match and mail, one of them may have been hidden while the profile is still seen.</summary>
internal static class DigestFacts
{
    /// <param name="facts">As they were written down.</param>
    /// <param name="seen">What the reader sees of the person now; null for what is no person.</param>
    /// <returns>Never empty: where nothing may be told, that something changed.</returns>
    public static ValueList<AlertFact> Of(IReadOnlyList<AlertFact> facts, Member? seen)
    {
        var told = seen is null ? facts : [.. facts.Where(f => IsSeen(f, seen))];
        return told.Count > 0 ? told.ToValueList() : [new AlertFact(AlertFactKind.Updated, facts.Count > 0 ? facts[0].On : default)];
    }

    private static bool IsSeen(AlertFact fact, Member seen) => fact.Kind switch
    {
        AlertFactKind.SkillAdded => seen.Skills.Exists(s => s.Listed && s.Concept?.LabelEn == fact.En) || seen.OwnSkills.Contains(fact.En),
        AlertFactKind.Moved => seen.Location is not { Text: "", PlaceId: null },
        AlertFactKind.OpenToOffers => seen.OpenToWork,
        AlertFactKind.PositionBegan or AlertFactKind.PositionEnded => seen.Positions.Exists(p => FactText.Of(p.Title) == fact.En && FactText.Of(p.OrganisationName) == fact.At),
        AlertFactKind.HeadlineChanged => FactText.Of(seen.Headline) == FactText.Of(fact.En),
        AlertFactKind.OfferAdded => seen.Offers.Contains(fact.En),
        AlertFactKind.SeekAdded => seen.Seeks.Contains(fact.En),
        AlertFactKind.IndustryChanged => seen.Industry.Length > 0,
        AlertFactKind.SeniorityChanged => seen.Seniority != Seniority.Unknown,
        _ => true,
    };
}
