namespace ProNet.Search;

/// <summary>The engine cannot read or write now. The message is a sentence for an operator that says what to do.</summary>
public sealed class SearchEngineUnavailableException : Exception
{
    public SearchEngineUnavailableException(string message)
        : base(message)
    {
    }

    public SearchEngineUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SearchEngineUnavailableException()
    {
    }

    /// <summary>True when what the engine searches is broken: it stays so until a rebuild replaces it.</summary>
    public bool IsDamage { get; init; }
}
