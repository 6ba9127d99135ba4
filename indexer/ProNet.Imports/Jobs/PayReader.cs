using System.Globalization;
using System.Text.RegularExpressions;
using ProNet.Domain.Jobs;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Jobs;

/// <summary>
/// Reads pay that is really stated: an amount with its currency. Placeholders ("~0k", "$Competitive", "0"), estimates without a currency
/// ("~185k") and bare numbers are no pay.
/// </summary>
internal static partial class PayReader
{
    /// <summary>The value one board shows wherever it knows nothing: one range for every trade and country.</summary>
    private const string Placeholder = "65k-95k USD";

    /// <summary>Below this an amount without a period may be a month or a typing error; above it, only a year makes sense.</summary>
    private const int SmallestYearly = 12_000;

    private const int LargestYearly = 2_000_000;

    private const int LargestMonthly = 40_000;

    /// <summary>Currencies of which ten, or a hundred, are about a euro: orders of magnitude, which no rate of the day changes.</summary>
    private static readonly Dictionary<string, int> Small = new(StringComparer.Ordinal)
    {
        ["SEK"] = 10,
        ["NOK"] = 10,
        ["DKK"] = 10,
        ["HKD"] = 10,
        ["CNY"] = 10,
        ["MAD"] = 10,
        ["ZAR"] = 10,
        ["MXN"] = 10,
        ["CZK"] = 10,
        ["TRY"] = 10,
        ["THB"] = 10,
        ["TWD"] = 10,
        ["INR"] = 100,
        ["PHP"] = 100,
        ["JPY"] = 100,
        ["HUF"] = 100,
        ["XOF"] = 100,
        ["KRW"] = 1000,
    };

    /// <summary>What stands before or behind the sign of a dollar, and of the real.</summary>
    private static readonly Dictionary<string, string> Dollars = new(StringComparer.Ordinal)
    {
        ["CA"] = "CAD",
        ["CAN"] = "CAD",
        ["C"] = "CAD",
        ["A"] = "AUD",
        ["AU"] = "AUD",
        ["NZ"] = "NZD",
        ["S"] = "SGD",
        ["SG"] = "SGD",
        ["HK"] = "HKD",
        ["MX"] = "MXN",
        ["R"] = "BRL",
        ["NT"] = "TWD",
    };

    /// <summary>Whether a text that gave no pay states an amount all the same.</summary>
    public static bool SaysSomething(string text) => text.AsSpan().ContainsAnyInRange('1', '9') && text != Placeholder && !text.StartsWith('~');

    public static Pay? Read(string text)
    {
        text = Extra().Replace(text.Trim(), "");
        if (text.Length is 0 or > 120 || text == Placeholder || text.StartsWith('~') || Currency(text) is not { } currency)
            return null;
        var amounts = Amounts().Matches(text).Select(Value).OfType<decimal>().Where(a => a > 0).Take(2).ToList();
        if (amounts.Count == 0)
            return null;

        // "$120 - 150k", "$120k - 150": the thousands of one go for the other too.
        if (amounts.Count == 2 && amounts[0] < 1000 && amounts[1] >= 10_000)
            amounts[0] *= 1000;
        else if (amounts.Count == 2 && amounts[0] >= 10_000 && amounts[1] < 1000 && amounts[1] * 1000 > amounts[0])
            amounts[1] *= 1000;
        if (Period(text, amounts[0]) is not { } period || !IsPlausible(amounts, period, Small.GetValueOrDefault(currency, 1)))
            return null;
        return Create(amounts, text, currency, period);
    }

    private static Pay? Create(List<decimal> amounts, string text, string currency, PayPeriod period)
    {
        int low = Whole(amounts.Min()), high = Whole(amounts.Max());
        if (high > low * 5L)
            return null;
        if (amounts.Count == 2)
            return new Pay { Minimum = low, Maximum = high, Currency = currency, Period = period };
        return UpTo().IsMatch(text)
            ? new Pay { Maximum = high, Currency = currency, Period = period }
            : new Pay { Minimum = low, Maximum = From().IsMatch(text) ? null : high, Currency = currency, Period = period };
    }

    /// <summary>A yearly amount labelled as monthly is the commonest slip, so a month may not reach half a million a year.</summary>
    /// <param name="amounts">In the currency.</param>
    /// <param name="period">What they are paid for.</param>
    /// <param name="units">How many of the currency buy about what one euro does.</param>
    private static bool IsPlausible(List<decimal> amounts, PayPeriod period, int units) => amounts.All(a =>
        a * Pay.YearlyFactor(period) is >= SmallestYearly / 6 and var yearly && yearly <= (period == PayPeriod.Month ? LargestMonthly * 12 : LargestYearly) * (decimal)units);

    private static PayPeriod? Period(string text, decimal first)
    {
        if (Hour().IsMatch(text))
            return PayPeriod.Hour;
        if (Day().IsMatch(text))
            return PayPeriod.Day;
        if (Week().IsMatch(text))
            return PayPeriod.Week;
        if (Month().IsMatch(text))
            return PayPeriod.Month;
        return Year().IsMatch(text) || first >= SmallestYearly ? PayPeriod.Year : null;
    }

    private static string? Currency(string text) => text switch
    {
        _ when Code().Match(text) is { Success: true } code => code.Value.ToUpperInvariant(),
        _ when text.Contains('€', StringComparison.Ordinal) || text.Contains("euro", StringComparison.OrdinalIgnoreCase) => "EUR",
        _ when text.Contains('£', StringComparison.Ordinal) => "GBP",
        _ when Dollar().Match(text) is { Success: true } dollar => Dollars.GetValueOrDefault(dollar.Groups["of"].Value.ToUpperInvariant(), "USD"),
        _ when text.Contains('₹', StringComparison.Ordinal) => "INR",
        _ when text.Contains('¥', StringComparison.Ordinal) => "JPY",
        _ when text.Contains("zł", StringComparison.OrdinalIgnoreCase) => "PLN",
        _ => null,
    };

    private static decimal? Value(Match match)
    {
        var digits = match.Groups["digits"].Value;

        // A separator before exactly three digits groups thousands; otherwise it is a decimal point.
        digits = Thousands().Replace(digits, "").Replace(',', '.');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 100_000_000)
            return null;
        return match.Groups["k"].Success ? value * 1000 : value;
    }

    private static int Whole(decimal amount) => (int)Math.Round(amount, MidpointRounding.AwayFromZero);

    [GeneratedRegex(@"(?<![\w.])(?:[A-Z]{0,3}[$€£₹]\s?)?(?<digits>\d{1,3}(?:[ ,.'’\u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)\s*(?<k>[kK])?(?![\w%])", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Amounts();

    [GeneratedRegex(@"[ ,.'’\u00A0\u202F](?=\d{3}(?!\d))", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\b(?:USD|EUR|GBP|CAD|AUD|CHF|INR|BRL|PLN|SEK|NOK|DKK|SGD|NZD|JPY|ILS|MXN|ZAR|CZK|HUF|RON|AED|PHP|HKD|THB|TRY|KRW|CNY|MAD|TND|XOF)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?:\b(?<of>CA|C|AU|A|NZ|SG|S|HK|MX|NT|R|US))?\$(?:\s?(?<of>CAN|CA|AU|NZ|US)\b)?", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Dollar();

    /// <summary>What comes on top: "+ $20k bonus", "plus equity".</summary>
    [GeneratedRegex(@"\s*(?:\+|\bplus\b|\bet\b(?= .*\b(?:prime|bonus)))\s*[^\s+].*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Extra();

    [GeneratedRegex(@"\b(?:hr|hour|hourly|heure|horaire|/h)\b|/\s?h(?:r|our)?\b|^horaire|\b(?:stunde|std)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Hour();

    [GeneratedRegex(@"\b(?:per day|daily|/day|jour|tjm|journalier|day)\b|/\s?(?:day|d|j|tag)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?:week|weekly|semaine)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Week();

    [GeneratedRegex(@"\b(?:month|monthly|mo|mensuel|mensuelle|mois|monat|monatlich|mån|månad|mese|mes|maand)\b|\bp\.?m\.?(?!\w)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(?:yr|year|yearly|annual|annually|annum|annuel|annuelle|an|pa|p\.a)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:up to|jusqu|max)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex UpTo();

    [GeneratedRegex(@"\b(?:from|starting|minimum|min|à partir|dès|ab|at least|au moins)\b|\+\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex From();
}
