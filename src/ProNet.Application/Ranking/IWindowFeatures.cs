namespace ProNet.Application.Ranking;

/// <summary>What is told of the subjects of a window, for training and for serving alike.</summary>
internal interface IWindowFeatures
{
    /// <summary>Writes the row of one subject of the window.</summary>
    /// <param name="index">Its place in the window.</param>
    /// <param name="row">As long as the schema.</param>
    void Write(int index, Span<float> row);

    /// <summary>The facts behind the row.</summary>
    EvidenceList EvidenceOf(int index);
}
