namespace ProNet.Relevance.LearningToRank;

/// <summary>What a query with nothing to find counts; publications differ, and their numbers with them.</summary>
internal enum EmptyQueries
{
    Zero,
    One,
    Skipped,
}
