namespace ProNet.Indexer.Hosting;

/// <summary>The program was called or configured wrongly. The message is one sentence that says what to change.</summary>
internal sealed class WrongUsageException(string message) : Exception(message);
