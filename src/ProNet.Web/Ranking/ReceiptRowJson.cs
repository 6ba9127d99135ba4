using ProNet.Application.Ranking;
using ProNet.Ranking.Explaining;
using ProNet.Ranking.Features;
using ProNet.Web.Api;

namespace ProNet.Web.Ranking;

/// <param name="Position">Where it stood, from 1.</param>
/// <param name="Id">Of whom or what it is about; null where that is not there for you any more.</param>
/// <param name="Score">What was written down.</param>
/// <param name="Replayed">What the model says again; null where it cannot.</param>
/// <param name="Expectation">The score of somebody of whom nothing is known. It and the contributions sum to the score.</param>
/// <param name="Features">What the model was told, by name; −1 is a fact that is missing.</param>
/// <param name="Contributions">What each feature gave, by name; none where it gave nothing.</param>
internal sealed record ReceiptRowJson(
    int Position, string? Id, double Score, double? Replayed, double? Expectation, IReadOnlyDictionary<string, float> Features, IReadOnlyDictionary<string, double> Contributions)
{
    public static ReceiptRowJson Of(ReceiptRow row, FeatureSchema schema, Explanation? explanation) => new(
        row.Position,
        row.SubjectId == 0 ? null : ApiId.Of(row.SubjectId),
        row.Score,
        row.Replayed,
        explanation?.Expectation,
        row.Features.Zip(schema.Features).ToDictionary(f => f.Second, f => f.First, StringComparer.Ordinal),
        explanation is null ? new Dictionary<string, double>() : explanation.Contributions.Zip(schema.Features).Where(c => c.First != 0).ToDictionary(c => c.Second, c => c.First, StringComparer.Ordinal));
}
