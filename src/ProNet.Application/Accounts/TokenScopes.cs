namespace ProNet.Application.Accounts;

/// <summary>What a personal access token may be made for.</summary>
public static class TokenScopes
{
    /// <summary>Search, and read what its owner may see.</summary>
    public const string Read = "read";

    /// <summary>Take away everything that a search finds.</summary>
    public const string Export = "export";

    /// <summary>Save searches, change them, and decide on their hits.</summary>
    public const string Searches = "searches";

    public static IReadOnlyList<string> All { get; } = [Read, Export, Searches];
}
