namespace ProNet.Indexing.Generations;

/// <param name="Stage">What is being done.</param>
/// <param name="Written">Documents written so far.</param>
/// <param name="Expected">Documents to write.</param>
public sealed record RebuildProgress(RebuildStage Stage, long Written, long Expected);
