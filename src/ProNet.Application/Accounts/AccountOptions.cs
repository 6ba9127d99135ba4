namespace ProNet.Application.Accounts;

/// <summary>How accounts are had, as the host is configured.</summary>
public sealed class AccountOptions
{
    public Registration Registration { get; init; }

    /// <summary>True where the demo runs: accounts of the demo enter nowhere else.</summary>
    public bool Demo { get; init; }
}
