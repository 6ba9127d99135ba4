using ProNet.Domain.Profiles;

namespace ProNet.Application.Accounts.Logins;

/// <summary>What a provider says of somebody who signed in there.</summary>
/// <param name="Issuer">The provider, as it calls itself.</param>
/// <param name="Subject">The person, as the provider knows them: never given to anybody else there.</param>
public sealed record ProviderLogin(string Issuer, string Subject)
{
    /// <summary>What the provider calls the person; may be empty.</summary>
    public FullName Name { get; init; } = new();

    /// <summary>An address that the provider has verified; empty otherwise.</summary>
    public string Email { get; init; } = "";
}
