namespace ProNet.Hosting.Configuration;

/// <summary>A provider (OpenID Connect) at which people sign in.</summary>
/// <param name="Authority">Where it describes itself, without <c>/.well-known/openid-configuration</c>.</param>
/// <param name="ClientId">As whom it knows this site.</param>
/// <param name="Name">What people call it.</param>
public sealed record OidcOptions(Uri Authority, string ClientId, string Name)
{
    /// <summary>Null for a client without one. Not printed with the others.</summary>
    public string? ClientSecret { get; init; }

    public override string ToString() => $"{Name} ({Authority})";
}
