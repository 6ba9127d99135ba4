using System.Diagnostics.CodeAnalysis;

namespace ProNet.Ranking.Models;

/// <summary>A model, or the sentence that says why there is none.</summary>
public sealed class ModelReading
{
    private ModelReading(RankingModel? model, string? problem) => (Model, Problem) = (model, problem);

    public RankingModel? Model { get; }

    public string? Problem { get; }

    [MemberNotNullWhen(true, nameof(Model))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsUsable => Model is not null;

    public static ModelReading Of(RankingModel model) => new(model, null);

    public static ModelReading Refused(string problem) => new(null, problem);
}
