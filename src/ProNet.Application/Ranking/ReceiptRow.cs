namespace ProNet.Application.Ranking;

/// <summary>A row of a receipt.</summary>
/// <param name="Position">Where it stood, from 1.</param>
/// <param name="SubjectId">Whom it was about; 0 for one that was erased.</param>
/// <param name="Features">What the model was told.</param>
/// <param name="Score">What was written down.</param>
/// <param name="Replayed">What the model says again; nothing where it is not there, or none ranked.</param>
public sealed record ReceiptRow(int Position, long SubjectId, float[] Features, double Score, double? Replayed)
{
    /// <summary>Bit by bit.</summary>
    public bool IsSame => Replayed is { } again && BitConverter.DoubleToInt64Bits(again) == BitConverter.DoubleToInt64Bits(Score);
}
