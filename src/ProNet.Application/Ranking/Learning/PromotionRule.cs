using System.Globalization;
using ProNet.Ranking.Use;

namespace ProNet.Application.Ranking.Learning;

/// <summary>When a model may take the place of the present one without anybody's decision.</summary>
public static class PromotionRule
{
    /// <summary>Lists held out that it must be measured on.</summary>
    public const int FewestLists = 100;

    /// <summary>Null when it may; otherwise why not, in a sentence.</summary>
    public static string? Objection(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (comparison.Lists < FewestLists)
            return string.Create(CultureInfo.InvariantCulture, $"It was measured on {comparison.Lists} lists, and {FewestLists} are needed to promote by rule.");
        return comparison.LowerBound > 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Its NDCG@10 is {comparison.Ndcg:0.0000} and that of the present order {comparison.PresentNdcg:0.0000}: the difference may be chance (95 % from {comparison.LowerBound:0.0000} to {comparison.UpperBound:0.0000}).");
    }
}
