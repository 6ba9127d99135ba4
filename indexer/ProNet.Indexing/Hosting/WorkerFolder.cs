namespace ProNet.Indexing.Hosting;

/// <param name="Path">The data folder whose changes are indexed.</param>
internal sealed record WorkerFolder(string Path);
