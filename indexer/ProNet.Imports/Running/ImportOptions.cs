namespace ProNet.Imports.Running;

/// <summary>Settings of the import framework.</summary>
/// <param name="DataFolder">Where <c>rejects/</c> lives.</param>
/// <param name="BatchSize">Records stored in one transaction: large enough to share a commit, small enough that memory and lock times stay low.</param>
public sealed record ImportOptions(string DataFolder, int BatchSize = 300);
