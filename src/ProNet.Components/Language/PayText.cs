using ProNet.Domain.Jobs;

namespace ProNet.Components.Language;

/// <summary>Pay in words: amounts by culture, the currency by its sign where that is unmistakable.</summary>
public static class PayText
{
    private static readonly Dictionary<string, string> Signs = new() { ["EUR"] = "€", ["GBP"] = "£", ["USD"] = "US$", ["CAD"] = "CA$" };

    public static string? Of(Pay pay, Wording words) => (pay.Minimum, pay.Maximum) switch
    {
        (null, null) => null,
        ({ } from, { } to) when from == to => $"{Amount(from, pay, words)} {words.Facets.Of(pay.Period)}",
        ({ } from, { } to) => $"{words.Profile.PayBetween(Amount(from, pay, words), Amount(to, pay, words))} {words.Facets.Of(pay.Period)}",
        ({ } from, null) => $"{words.Profile.PayFrom(Amount(from, pay, words))} {words.Facets.Of(pay.Period)}",
        (null, { } to) => $"{words.Profile.PayTo(Amount(to, pay, words))} {words.Facets.Of(pay.Period)}",
    };

    private static string Amount(int amount, Pay pay, Wording words)
    {
        var sign = Signs.GetValueOrDefault(pay.Currency, pay.Currency);
        var separator = sign.Length > 1 && char.IsLetter(sign[^1]) ? "\u00a0" : "";
        return words.Language == "fr" ? $"{words.Number(amount)}\u00a0{sign}" : $"{sign}{separator}{words.Number(amount)}";
    }
}
