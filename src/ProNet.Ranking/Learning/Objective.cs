namespace ProNet.Ranking.Learning;

/// <summary>What the trees of a member of a bag are grown for.</summary>
public enum Objective
{
    /// <summary>The order within each query: LambdaMART by LightGBM.</summary>
    Order,

    /// <summary>The grade of each row by itself: regression by LightGBM.</summary>
    Grade,

    /// <summary>The gain of each row, 2^grade − 1: regression by LightGBM. Ordering by expected gain is best for the expected DCG.</summary>
    Gain,

    /// <summary>The order within each query: LambdaMART by FastTree.</summary>
    OrderByFastTree,

    /// <summary>The grade of each row by itself: regression by FastTree.</summary>
    GradeByFastTree,
}
