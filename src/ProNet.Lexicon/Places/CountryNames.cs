using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ProNet.Lexicon.Text;

namespace ProNet.Lexicon.Places;

/// <summary>Countries, states and provinces as they stand in locations.</summary>
public static partial class CountryNames
{
    /// <summary>A town may be as well known as the state that it fills: in a location these are towns.</summary>
    private static readonly FrozenSet<string> CityStates = new[] { "SG", "LU", "MC" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> States = BuildStates();

    /// <summary>Codes under which GeoNames keeps the provinces of Canada (admin1CodesASCII).</summary>
    private static readonly FrozenDictionary<string, string> Provinces = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["AB"] = "01",
        ["BC"] = "02",
        ["MB"] = "03",
        ["NB"] = "04",
        ["NL"] = "05",
        ["NS"] = "07",
        ["ON"] = "08",
        ["PE"] = "09",
        ["QC"] = "10",
        ["SK"] = "11",
        ["YT"] = "12",
        ["NT"] = "13",
        ["NU"] = "14",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>ISO code of a country by its name or an everyday abbreviation, where a location has it; null when it is none, or a town as well.</summary>
    public static string? Code(string text) => ByName(text) is { } code && !CityStates.Contains(code) ? code : null;

    /// <summary>ISO code of a country by its code or its name; null when it is none.</summary>
    public static string? CodeOf(string text) => IsCode(text.Trim().ToUpperInvariant()) ? text.Trim().ToUpperInvariant() : ByName(text);

    /// <summary>Whether two capitals are the code of a country.</summary>
    public static bool IsCode(string text) => text.Length == 2 && text.All(char.IsAsciiLetterUpper) && CountryLexicon.ByCodeOf(text.ToLowerInvariant()) is not null;

    /// <summary>The name of a country; its code where none is known.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, in capitals.</param>
    /// <param name="language">Two letters; English unless <c>fr</c>.</param>
    public static string Name(string code, string language) => CountryLexicon.ByCodeOf(code.ToLowerInvariant())?.Label(language) ?? code;

    /// <summary>The country that a state or province belongs to.</summary>
    public static string CountryOfState(string state) => Province(state).Length > 0 ? "CA" : "US";

    /// <summary>The code of GeoNames for a province of Canada; empty when it is none.</summary>
    public static string Province(string state) =>
        Provinces.GetValueOrDefault(state.Trim()) ?? Provinces.GetValueOrDefault(OtherStateForm(state)) ?? "";

    public static bool IsState(string text) => States.ContainsKey(text.Trim());

    /// <summary>"CA" for "California", and the other way round; empty when it is no state.</summary>
    public static string OtherStateForm(string text) => States.GetValueOrDefault(text.Trim(), "");

    /// <summary>The part without words that say how one works rather than where.</summary>
    public static string WithoutRemoteWords(string part) => RemoteWords().Replace(part, " ").Trim(' ', '-', ':', '.');

    /// <summary>The part without the code of a state before the town: "CA San Francisco".</summary>
    public static string WithoutStateBefore(string part) => part.Length > 4 && part[2] == ' ' && char.IsUpper(part[3]) && IsState(part[..2]) && part[..2].All(char.IsAsciiLetterUpper) ? part[3..] : part;

    [GeneratedRegex(@"\b(remote|remotely|telecommute|hybrid|hybride|télétravail|teletravail|anywhere|onsite|on-site|in-office|home office|home based|based|office|area|greater|metro|metropolitan|region|first|only|flexible|in|or|ou|and|et|full)\b|^\d{1,5}\s*-?\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex RemoteWords();

    private static string? ByName(string text) => CountryLexicon.Find(text.Trim().TrimEnd('.'), isNamed: true)?.Slug.ToUpperInvariant();

    private static FrozenDictionary<string, string> BuildStates()
    {
        const string Pairs =
            "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|"
            + "IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|"
            + "NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|"
            + "PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|"
            + "WI Wisconsin|WY Wyoming|DC District of Columbia|ON Ontario|QC Quebec|BC British Columbia|AB Alberta|MB Manitoba|SK Saskatchewan|NS Nova Scotia|NB New Brunswick|NL Newfoundland and Labrador|"
            + "PE Prince Edward Island|YT Yukon|NT Northwest Territories|NU Nunavut";
        var states = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in Pairs.Split('|'))
        {
            states[pair[..2]] = pair[3..];
            states[pair[3..]] = pair[..2];
        }

        return states.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
