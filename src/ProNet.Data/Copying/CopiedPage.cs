namespace ProNet.Data.Copying;

/// <param name="Last">Id of the last row; null when there are no more.</param>
/// <param name="Written">Rows that the target did not have, or had otherwise.</param>
internal sealed record CopiedPage(long? Last, int Written);
