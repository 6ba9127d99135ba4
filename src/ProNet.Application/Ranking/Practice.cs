namespace ProNet.Application.Ranking;

/// <summary>When somebody did something in positions.</summary>
/// <param name="FromYear">Year of the first; null where nobody knows.</param>
/// <param name="ToYear">Year in which the last ended; null where it goes on, and where nobody knows.</param>
/// <param name="GoesOn">Done still, as far as is known.</param>
/// <param name="Recency">1 for now, and less the longer ago, as <see cref="Decay"/> counts it.</param>
internal sealed record Practice(int? FromYear, int? ToYear, bool GoesOn, double Recency)
{
    /// <summary>Both together.</summary>
    public Practice With(Practice other) => new(
        FromYear is null || other.FromYear < FromYear ? other.FromYear ?? FromYear : FromYear,
        GoesOn || other.GoesOn ? null : ToYear is null || other.ToYear > ToYear ? other.ToYear ?? ToYear : ToYear,
        GoesOn || other.GoesOn,
        Math.Max(Recency, other.Recency));
}
