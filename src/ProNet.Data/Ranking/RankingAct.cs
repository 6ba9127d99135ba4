namespace ProNet.Data.Ranking;

/// <summary>What whoever was shown a list did about one of its rows.</summary>
public sealed class RankingAct
{
    public long Id { get; set; }

    public long ImpressionId { get; set; }

    /// <summary>Number of the row's subject.</summary>
    public long SubjectId { get; set; }

    public RankingActKind Kind { get; set; }

    public DateTime At { get; set; }
}
