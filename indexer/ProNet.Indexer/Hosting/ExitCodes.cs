namespace ProNet.Indexer.Hosting;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Done, and some of the input was rejected.</summary>
    public const int DoneWithRejects = 1;

    public const int WrongUsage = 2;

    /// <summary>Failed, stopped, or the index differs from the store.</summary>
    public const int Failed = 3;
}
