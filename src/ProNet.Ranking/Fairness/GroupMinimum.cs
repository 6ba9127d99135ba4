namespace ProNet.Ranking.Fairness;

/// <summary>How many of a group there must be among the first of an order.</summary>
internal static class GroupMinimum
{
    /// <summary>Products of ranks and shares are a little off; what is a whole number is meant to be one.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Just less than one rank's worth: a skew of ln(1 − 0.99 / rank) is −0.040 at 25 and −0.00995 at 100.</summary>
    private const double NearRanks = 0.99;

    /// <summary>The share rounded down, as the paper has it.</summary>
    public static int Floor(int rank, double share) => (int)Math.Floor((rank * share) + Rounding);

    /// <summary>The fewest that are short of the share by no more than what one rank makes of it; for many groups there may be more minima than ranks, and then some are met late.</summary>
    public static int Near(int rank, double share) => Math.Max(Floor(rank, share), (int)Math.Ceiling(((rank - NearRanks) * share) - Rounding));
}
