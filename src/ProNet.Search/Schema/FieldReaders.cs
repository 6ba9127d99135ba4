using ProNet.Search.Documents;

namespace ProNet.Search.Schema;

/// <summary>What the three schemas read the same way.</summary>
internal static class FieldReaders
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>Days since 1970-01-01.</summary>
    public static int Days(DateOnly date) => date.DayNumber - Epoch.DayNumber;

    /// <summary>Names a place can be found by: as written, and in both languages.</summary>
    public static IEnumerable<string> PlaceTexts(PlaceEntry? place) =>
        place is null ? [] : new[] { place.Text, place.En, place.Fr }.Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The facet value of a place: its slug, else the words written, without what says no more than a country or that one works anywhere.</summary>
    public static IEnumerable<string> PlaceValue(PlaceEntry? place) =>
        place is null ? [] : NotEmpty(place.Slug.Length > 0 ? place.Slug : place.Own ?? place.Text);

    /// <summary>The facet value of the country of a place: its code in lower case, as codes of queries are.</summary>
    public static IEnumerable<string> CountryValue(PlaceEntry? place) => place is null ? [] : NotEmpty(place.CountryCode.ToLowerInvariant());

    /// <summary>Each skill in both languages, so that a profile written in one is found in the other.</summary>
    public static IEnumerable<string> SkillTexts(IEnumerable<SkillLabel> skills) =>
        skills.SelectMany(s => string.Equals(s.En, s.Fr, StringComparison.OrdinalIgnoreCase) ? new[] { s.En } : [s.En, s.Fr]);

    /// <summary>Names as values: each once, without those that are none.</summary>
    /// <param name="names">As written.</param>
    /// <param name="key">Makes the value of a name.</param>
    public static IEnumerable<string> Keys(IEnumerable<string> names, Func<string, string> key) =>
        names.Where(n => n.Length > 0).Select(key).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal);

    public static IEnumerable<string> NotEmpty(string value) => value.Length > 0 ? [value] : [];

    /// <summary>An enumeration member as an address value: <c>FixedTerm</c> is <c>fixed-term</c>; the member called Unknown is no value.</summary>
    public static IEnumerable<string> Code<T>(T value)
        where T : struct, Enum =>
        EnumCodes.Of(value) is { Length: > 0 } code ? [code] : [];

    public static IEnumerable<string> IndustryTexts(string code) =>
        Domain.Careers.Industries.All.FirstOrDefault(i => i.Code == code) is { } industry ? [industry.LabelEn, industry.LabelFr] : [];
}
