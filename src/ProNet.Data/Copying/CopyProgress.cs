namespace ProNet.Data.Copying;

/// <param name="Table">What is being copied.</param>
/// <param name="Written">Rows written so far, with what belongs to them.</param>
/// <param name="Removed">Rows removed so far, because the source does not have them.</param>
/// <param name="IsDone">True when the table is finished.</param>
public sealed record CopyProgress(string Table, long Written, long Removed, bool IsDone);
