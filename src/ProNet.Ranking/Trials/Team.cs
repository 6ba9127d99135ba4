namespace ProNet.Ranking.Trials;

/// <summary>Whose row it is. Stored by value, so never renumber.</summary>
public enum Team
{
    None = 0,

    /// <summary>The served model's.</summary>
    Served = 1,

    /// <summary>The one's on trial.</summary>
    Trial = 2,
}
