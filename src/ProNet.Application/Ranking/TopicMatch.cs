using System.Numerics;

namespace ProNet.Application.Ranking;

/// <param name="Words">A bit for each word of the topic that the text has.</param>
/// <param name="Skills">A bit for each skill of the topic that it speaks of.</param>
/// <param name="Precision">Share of its words that are asked, 0 to 1.</param>
internal readonly record struct TopicMatch(ulong Words, ulong Skills, float Precision)
{
    /// <summary>It is a title that names an occupation of which any one would do.</summary>
    public bool IsEnough { get; init; }

    /// <summary>Share of what is asked, 0 to 1.</summary>
    public float Coverage(float[] weights)
    {
        if (IsEnough)
            return 1;
        var sum = 0F;
        for (var rest = Words; rest != 0; rest &= rest - 1)
            sum += weights[BitOperations.TrailingZeroCount(rest)];
        return Math.Min(sum, 1);
    }
}
