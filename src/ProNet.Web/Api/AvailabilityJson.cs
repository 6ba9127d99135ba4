using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Search.Schema;

namespace ProNet.Web.Api;

/// <summary>What somebody who is open to work looks for, as far as whoever asks may see it.</summary>
/// <param name="Kinds">Kinds of contract; empty for any.</param>
/// <param name="Remote">Where the work is wished to be done; null when not said.</param>
/// <param name="From">First possible day; null for at once, or not said.</param>
/// <param name="WishedPay">At least; null when it is not for whoever asks, or not said.</param>
internal sealed record AvailabilityJson(IReadOnlyList<string> Kinds, string? Remote, DateOnly? From, PayJson? WishedPay)
{
    /// <returns>Null for whoever is not open to work.</returns>
    public static AvailabilityJson? Of(Member member) => !member.OpenToWork ? null : new AvailabilityJson(
        [.. member.Availability.Kinds.Select(EnumCodes.Of)],
        ApiText.OrNull(EnumCodes.Of(member.Availability.Remote)),
        member.Availability.From,
        member.WishedPay is { } pay ? PayJson.Of(new Pay { Minimum = pay.Amount, Currency = pay.Currency, Period = pay.Period }) : null);
}
