namespace ProNet.Data.Ranking;

/// <summary>How far it went. The value is the grade that is learned from; stored by it, so never renumber.</summary>
public enum RankingActKind
{
    Opened = 1,

    Shortlisted = 2,

    Contacted = 3,

    /// <summary>Whoever was contacted said yes.</summary>
    Replied = 4,
}
