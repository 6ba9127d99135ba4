using ProNet.Ranking.Measuring;

namespace ProNet.Ranking.Learning;

/// <summary>How widely parameters are searched.</summary>
public sealed record SearchOptions
{
    public IReadOnlyList<Objective> Objectives { get; init; } = [Objective.Order, Objective.Grade, Objective.Gain];

    /// <summary>Parameters drawn for each objective.</summary>
    public int Draws { get; init; } = 8;

    public int Folds { get; init; } = 5;

    /// <summary>Numbers of trees that are compared, ascending.</summary>
    public int[] TreeCounts { get; init; } = [50, 100, 200, 400];

    public IReadOnlyList<double> Ridges { get; init; } = [0.001, 0.01, 0.1];

    /// <summary>How many of the best may be added to the bag, and the best of each kind.</summary>
    public int Pool { get; init; } = 20;

    /// <summary>Seeds that each chosen member is averaged over.</summary>
    public int Seeds { get; init; } = 3;

    public int Seed { get; init; } = 1;

    public Discount Discount { get; init; } = Discount.Logarithmic;

    /// <summary>After this long no more parameters are tried; a choice that was cut short depends on the machine.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>With more rows than this, parameters are chosen on a sample of the queries.</summary>
    public int Rows { get; init; } = 60_000;

    /// <summary>Trainings at a time; each takes one thread. The choice does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
