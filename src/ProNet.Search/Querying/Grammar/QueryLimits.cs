namespace ProNet.Search.Querying.Grammar;

/// <summary>What a person can sensibly mean, and what an engine answers in time. Beyond it the rest of the text is ignored, and said so.</summary>
internal static class QueryLimits
{
    public const int Characters = 2_000;
    public const int Depth = 32;
    public const int Clauses = 256;
    public const int PrefixLetters = 2;
}
