namespace ProNet.Relevance.LearningToRank;

/// <summary>What is told of a row.</summary>
internal enum RowShape
{
    /// <summary>Its values as they are.</summary>
    Plain,

    /// <summary>Beside them, how far each is from the mean of its query, in standard deviations: what is much for one query is little for another.</summary>
    WithinQuery,
}
