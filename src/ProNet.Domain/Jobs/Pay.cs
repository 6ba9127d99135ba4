namespace ProNet.Domain.Jobs;

/// <summary>Pay in whole units of a currency per period. Never converted between currencies: a rate of the day is not a fact about a post.</summary>
public sealed class Pay
{
    public int? Minimum { get; set; }

    public int? Maximum { get; set; }

    /// <summary>ISO 4217, such as <c>EUR</c>.</summary>
    public required string Currency { get; set; }

    public PayPeriod Period { get; set; }

    /// <summary>The lower bound (or the upper where it stands alone) for a year of full-time work, for sorting and bands.</summary>
    public int? YearlyFloor => (Minimum ?? Maximum) is { } amount ? (int)Math.Min(int.MaxValue, (long)amount * YearlyFactor(Period)) : null;

    /// <summary>Documented, fixed factors: an hour × 1,720, a day × 220, a week × 52, a month × 12.</summary>
    public static int YearlyFactor(PayPeriod period) => period switch
    {
        PayPeriod.Hour => 1720,
        PayPeriod.Day => 220,
        PayPeriod.Week => 52,
        PayPeriod.Month => 12,
        _ => 1,
    };
}
