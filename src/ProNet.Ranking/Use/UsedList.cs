namespace ProNet.Ranking.Use;

/// <summary>A list that somebody was shown, and what they did about it.</summary>
/// <param name="Id">Names it.</param>
/// <param name="At">When it was shown, UTC.</param>
/// <param name="Features">Row after row, in the order shown.</param>
/// <param name="Grades">Of each row: 0 where nothing was done, and up.</param>
public sealed record UsedList(long Id, DateTime At, float[] Features, int[] Grades)
{
    /// <summary>Where each row stood in the whole answer, from 1; ascending, with gaps where rows were left out.</summary>
    public required int[] Positions { get; init; }

    /// <summary>Scores that the rows were ordered by, as far as they are known.</summary>
    public double[] Scores { get; init; } = [];

    public int Count => Grades.Length;

    /// <summary>Something was done about a row, and not the same about all.</summary>
    public bool Teaches => Grades.AsSpan() is var own && own.Length > 1 && own.ContainsAnyExcept(own[0]);
}
