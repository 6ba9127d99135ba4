namespace ProNet.Application.Editing.Parts;

/// <summary>All parts of a profile, in the order in which the editor shows them.</summary>
internal static class ProfileParts
{
    public static IReadOnlyList<PartEditor> All { get; } =
    [
        new NamesPart(), new HeadlinePart(), new AvailabilityPart(), new PlacePart(), new IndustryPart(), new SummaryPart(),
        new PositionsPart(), new EducationPart(), new SkillsPart(),
        new ExchangePart(ProfilePart.Offers, m => m.Offers, (m, lines) => m.Offers = lines), new ExchangePart(ProfilePart.Seeks, m => m.Seeks, (m, lines) => m.Seeks = lines),
        new LanguagesPart(), new WorksPart(), new LinksPart(),
    ];

    private static readonly Dictionary<ProfilePart, PartEditor> ByPart = All.ToDictionary(p => p.Part);

    /// <returns>Null when the number is none of a part.</returns>
    public static PartEditor? Of(ProfilePart part) => ByPart.GetValueOrDefault(part);
}
