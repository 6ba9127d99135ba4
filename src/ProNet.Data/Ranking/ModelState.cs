namespace ProNet.Data.Ranking;

/// <summary>Stored by value, so never renumber.</summary>
public enum ModelState
{
    Candidate = 0,

    Served = 1,

    /// <summary>Was served; can be again.</summary>
    Retired = 2,
}
