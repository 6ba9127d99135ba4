namespace ProNet.Ranking.Fairness;

/// <summary>How an order is brought to the shares that are aimed at (Geyik, Ambler, Kenthapadi 2019, "Fairness-Aware Ranking in Search &amp; Recommendation Systems").</summary>
public enum BalanceMethod
{
    /// <summary>Whoever scores best of the groups that are behind, else of those that are not ahead. Keeps the minimum for up to three groups.</summary>
    DetGreedy,

    /// <summary>When no group is behind, the one that would be soonest.</summary>
    DetCons,

    /// <summary>As <see cref="DetCons"/>; of groups that would be behind at the same rank, whoever scores best.</summary>
    DetRelaxed,

    /// <summary>Gives each group its minimum at each rank and lets better scores move up as far as no minimum is broken. Keeps the minimum for any number of groups.</summary>
    DetConstSort,

    /// <summary>As <see cref="DetConstSort"/>, with minima that are rounded down by no more than one rank's worth of the share: at rank 25, a share of a tenth is 2.5 people, and the paper's minimum of 2 is a fifth too few.</summary>
    DetConstSortNear,
}
