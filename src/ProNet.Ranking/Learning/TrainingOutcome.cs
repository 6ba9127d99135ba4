using System.Diagnostics.CodeAnalysis;
using ProNet.Ranking.Models;

namespace ProNet.Ranking.Learning;

/// <summary>A model, or the sentence that says why none can be trained.</summary>
public sealed class TrainingOutcome
{
    private TrainingOutcome(RankingModel? model, string? problem) => (Model, Problem) = (model, problem);

    public RankingModel? Model { get; }

    public string? Problem { get; }

    [MemberNotNullWhen(true, nameof(Model))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsTrained => Model is not null;

    internal static TrainingOutcome Of(RankingModel model) => new(model, null);

    internal static TrainingOutcome Refused(string problem) => new(null, problem);
}
