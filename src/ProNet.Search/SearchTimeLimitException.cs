namespace ProNet.Search;

/// <summary>A search took longer than <see cref="Requests.SearchRequest.TimeLimit"/> and was stopped: the engine is well, the request asks too much. The message is a sentence for people.</summary>
public sealed class SearchTimeLimitException : Exception
{
    public SearchTimeLimitException(TimeSpan limit)
        : base(FormattableString.Invariant($"The search took longer than {limit.TotalSeconds:0.###} s and was stopped; fewer words, asterisks or places make it quicker."))
    {
    }

    public SearchTimeLimitException(string message)
        : base(message)
    {
    }

    public SearchTimeLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SearchTimeLimitException()
    {
    }
}
