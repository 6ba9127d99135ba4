using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ProNet.Lexicon.Text;

namespace ProNet.Lexicon.Places;

/// <summary>Country and state names as they stand in locations.</summary>
internal static partial class CountryNames
{
    private static readonly FrozenDictionary<string, string> Countries = BuildCountries();

    private static readonly FrozenDictionary<string, string> States = BuildStates();

    /// <summary>ISO code of a country by its name or an everyday abbreviation; null when it is none.</summary>
    public static string? Code(string text) => Countries.GetValueOrDefault(text.Trim().TrimEnd('.'));

    /// <summary>The French name of a country, or its code where the platform has none. The native name is asked for: the display name comes in whichever language asked first.</summary>
    public static string InFrench(string code)
    {
        try
        {
            return new RegionInfo($"fr-{code}").NativeName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }

    public static bool IsState(string text) => States.ContainsKey(text.Trim());

    /// <summary>"CA" for "California", and the other way round; empty when it is no state.</summary>
    public static string OtherStateForm(string text) => States.GetValueOrDefault(text.Trim(), "");

    /// <summary>The part without words that say how one works rather than where.</summary>
    public static string WithoutRemoteWords(string part) => RemoteWords().Replace(part, " ").Trim(' ', '-', ':', '.');

    [GeneratedRegex(@"\b(remote|remotely|telecommute|hybrid|hybride|télétravail|teletravail|anywhere|onsite|on-site|in-office|home office|home based|based|office|area|greater|metro|region|first|only|flexible|in|or|ou|and|et|full)\b|^\d{1,5}\s*-?\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex RemoteWords();

    private static FrozenDictionary<string, string> BuildCountries()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.SpecificCultures))
        {
            var region = new RegionInfo(culture.Name);
            if (region.TwoLetterISORegionName.Length == 2 && char.IsLetter(region.TwoLetterISORegionName[0]))
                names.TryAdd(region.EnglishName, region.TwoLetterISORegionName);
        }

        foreach (var (name, code) in new[]
        {
            ("US", "US"), ("USA", "US"), ("U.S", "US"), ("U.S.A", "US"), ("United States of America", "US"), ("États-Unis", "US"), ("UK", "GB"), ("England", "GB"),
            ("Scotland", "GB"), ("Wales", "GB"), ("Great Britain", "GB"), ("Royaume-Uni", "GB"), ("Allemagne", "DE"), ("Deutschland", "DE"), ("Espagne", "ES"),
            ("España", "ES"), ("Italie", "IT"), ("Belgique", "BE"), ("Suisse", "CH"), ("Pays-Bas", "NL"), ("The Netherlands", "NL"), ("Holland", "NL"), ("Pologne", "PL"),
            ("Brasil", "BR"), ("Brésil", "BR"), ("México", "MX"), ("Czech Republic", "CZ"), ("Turkey", "TR"), ("Turkiye", "TR"), ("UAE", "AE"), ("Maroc", "MA"),
            ("Tunisie", "TN"), ("Algérie", "DZ"), ("Canada", "CA"), ("Republic of Ireland", "IE"), ("Korea", "KR"), ("South Korea", "KR"), ("Viet Nam", "VN"),
        })
        {
            names[name] = code;
        }

        // A town may be as well known as the state it fills; these stay towns.
        names.Remove("Singapore");
        names.Remove("Luxembourg");
        names.Remove("Monaco");
        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static FrozenDictionary<string, string> BuildStates()
    {
        const string Pairs =
            "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|"
            + "IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|"
            + "NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|"
            + "PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|"
            + "WI Wisconsin|WY Wyoming|DC District of Columbia|ON Ontario|QC Quebec|BC British Columbia|AB Alberta|MB Manitoba|SK Saskatchewan|NS Nova Scotia|NB New Brunswick";
        var states = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in Pairs.Split('|'))
        {
            states[pair[..2]] = pair[3..];
            states[pair[3..]] = pair[..2];
        }

        return states.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
