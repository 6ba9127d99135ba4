namespace ProNet.Ranking.Learning;

/// <summary>What a model is averaged from.</summary>
public sealed record BagParameters(IReadOnlyList<TreeParameters> Trees, IReadOnlyList<LinearParameters> Linear)
{
    /// <summary>For a first model, before there are enough judged queries to choose by: as many trees for the order as for the grade.</summary>
    public static BagParameters Default { get; } = new([new TreeParameters(), new TreeParameters { Objective = Objective.Grade }], []);

    public double Weight => Trees.Sum(member => member.Weight) + Linear.Sum(member => member.Weight);

    public IReadOnlyList<string> InWords() => [.. Trees.Select(member => member.ToString()), .. Linear.Select(member => member.ToString())];
}
