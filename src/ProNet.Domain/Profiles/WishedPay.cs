using ProNet.Domain.Jobs;

namespace ProNet.Domain.Profiles;

/// <summary>What somebody wishes to earn at least.</summary>
/// <param name="Amount">Whole units of the currency per period.</param>
/// <param name="Currency">ISO 4217, such as <c>EUR</c>.</param>
/// <param name="Period">Of which the amount is.</param>
public sealed record WishedPay(int Amount, string Currency, PayPeriod Period);
