namespace ProNet.Application.Ranking;

/// <summary>What a model is told of each subject of a window, by one class for training and for serving; the order of the values is that of the question's schema.</summary>
internal interface IRankingFeatures
{
    /// <summary>Writes the row of one subject.</summary>
    /// <param name="index">Its place in the window.</param>
    /// <param name="row">As long as the schema.</param>
    void Write(int index, Span<float> row);

    /// <summary>The facts of the subject that speak of what is asked.</summary>
    EvidenceList EvidenceOf(int index);
}
