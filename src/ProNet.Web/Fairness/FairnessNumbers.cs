using ProNet.Components.Language;
using ProNet.Ranking.Fairness;

namespace ProNet.Web.Fairness;

/// <summary>Measures as the page writes them: to two digits, because more would tell how many people they are of.</summary>
internal sealed class FairnessNumbers(Wording words)
{
    /// <summary>Two digits, and the minus sign of numbers.</summary>
    public string Of(double? value) => value switch
    {
        null => "–",
        double.NegativeInfinity => "−∞",
        { } number => number.ToString("0.00", words.Culture).Replace('-', '−'),
    };

    public string Of(AuditedSkew? skew) => skew switch
    {
        { Value: double.NegativeInfinity } => words.Fairness.Nobody,
        { Low: { } low, High: { } high } => words.Fairness.Interval(Of(skew.Value), Of(low), Of(high)),
        _ => Of(skew?.Value),
    };

    public string Percent(double? share) => share?.ToString("P0", words.Culture) ?? "–";
}
