namespace ProNet.Relevance;

/// <summary>What was asked cannot be done, in a sentence.</summary>
internal sealed class UsageException(string message) : Exception(message);
