namespace ProNet.Data.Ranking;

/// <summary>How a candidate is tried on real requests. Stored by value, so never renumber.</summary>
public enum ModelTrial
{
    None = 0,

    /// <summary>Its scores are kept beside; nobody sees them.</summary>
    Shadow = 1,

    /// <summary>Its order and that of the served model are mixed by team draft.</summary>
    Interleaved = 2,
}
