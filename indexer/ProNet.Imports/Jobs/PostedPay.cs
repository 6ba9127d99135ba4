using System.Globalization;
using System.Text.Json;
using ProNet.Domain.Jobs;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Jobs;

/// <summary>Pay as schema.org writes it: <c>baseSalary</c> with a currency and a value, or a range of values, for a unit of time.</summary>
internal static class PostedPay
{
    /// <returns>Null when none is stated, or none that makes sense.</returns>
    public static Pay? Read(JsonElement posting)
    {
        if (posting.Child("baseSalary") is not { } salary)
            return PayReader.Read(posting.Text("baseSalary"));
        var value = salary.Child("value") ?? salary;
        var unit = value.First("unitText") is { Length: > 0 } own ? own : salary.Text("unitText");
        var amounts = new[] { value.Text("minValue"), value.Text("maxValue") }.Where(a => a.Length > 0).ToList();
        if (amounts.Count == 0)
            amounts = [salary.Text("value") is { Length: > 0 } plain ? plain : value.Text("value")];
        // Written as a person would, so that what is too much or too little is told by one rule.
        return PayReader.Read($"{salary.First("currency", "priceCurrency")} {string.Join(" - ", amounts.Select(Whole))} per {unit.ToLowerInvariant()}");
    }

    private static string Whole(string amount) =>
        decimal.TryParse(amount, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.##", CultureInfo.InvariantCulture) : amount;
}
