namespace ProNet.Application.Accounts;

/// <summary>How accounts are had, as the host is configured.</summary>
public sealed class AccountOptions
{
    public Registration Registration { get; init; }

    /// <summary>True where administration opens only to who signed in with two factors, or with a passkey.</summary>
    public bool AdministratorsUseSecondFactor { get; init; } = true;

    /// <summary>Words that a password must not be made of, in lower case: names of the site and of whoever runs it.</summary>
    public IReadOnlyList<string> SiteWords { get; init; } = [];

    /// <summary>A file with the hashes of breached passwords; null for none.</summary>
    public string? BreachedPasswords { get; init; }

    /// <summary>True where the demo runs: accounts of the demo enter nowhere else.</summary>
    public bool Demo { get; init; }
}
