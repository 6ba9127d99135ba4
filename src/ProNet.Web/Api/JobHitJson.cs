using ProNet.Domain.Jobs;
using ProNet.Search.Schema;

namespace ProNet.Web.Api;

internal sealed record JobHitJson : HitJson
{
    public string? Organisation { get; init; }

    public string? Remote { get; init; }

    public string? Contract { get; init; }

    public string? Seniority { get; init; }

    public PayJson? Pay { get; init; }

    public required DateOnly PostedOn { get; init; }

    public DateOnly? ClosesOn { get; init; }

    /// <summary>Why a ranked search puts it here; null where nothing is ranked.</summary>
    public RankingJson? Ranking { get; init; }
}

/// <param name="Minimum">Whole units of the currency.</param>
/// <param name="Maximum">Whole units of the currency.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Period">What is paid for: year, month, week, day or hour.</param>
internal sealed record PayJson(int? Minimum, int? Maximum, string Currency, string Period)
{
    public static PayJson? Of(Pay? pay) => pay is null ? null : new PayJson(pay.Minimum, pay.Maximum, pay.Currency, EnumCodes.Of(pay.Period));
}
