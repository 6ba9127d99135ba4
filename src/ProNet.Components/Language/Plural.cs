using System.Globalization;

namespace ProNet.Components.Language;

/// <summary>Plural rules (Unicode CLDR): English has one for 1 alone, French for 0 and 1.</summary>
internal static class Plural
{
    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo FrenchCulture = CultureInfo.GetCultureInfo("fr");

    public static string English(long count, string one, string other) => $"{count.ToString("N0", EnglishCulture)} {(count == 1 ? one : other)}";

    public static string French(long count, string one, string other) => $"{count.ToString("N0", FrenchCulture)} {(count < 2 ? one : other)}";
}
