using System.Text.Json;
using ProNet.Domain.Jobs;

namespace ProNet.Domain.Facts;

/// <summary>What a post pays; see <see cref="Jobs.Pay"/>.</summary>
public sealed record PayFact(int? Minimum, int? Maximum, string Currency, PayPeriod Period)
{
    /// <returns>Null when nothing is said.</returns>
    public static PayFact? Of(Pay? pay) => pay is null ? null : new PayFact(pay.Minimum, pay.Maximum, pay.Currency, pay.Period);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static PayFact Read(string value) => JsonSerializer.Deserialize<PayFact>(value, FactJson.Options)!;

    /// <summary>The value of the fact, as compact JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, FactJson.Options);
}
