namespace ProNet.Hosting.Configuration;

/// <summary>Reads at which provider people sign in. No sentence repeats the secret.</summary>
internal sealed class OidcSettingsReader(ProNetSettings.OidcSettings settings)
{
    private const int LongestName = 40;

    /// <returns>Null when none is named.</returns>
    /// <exception cref="ConfigurationException">A value cannot be used, or one is missing beside the others.</exception>
    public OidcOptions? Read()
    {
        if (settings.Authority is not { Length: > 0 } authority)
        {
            return settings is { ClientId: null or "", ClientSecret: null or "", Name: null or "" }
                ? null
                : throw new ConfigurationException("ProNet:Oidc needs ProNet:Oidc:Authority: the address of the provider, such as https://sign-in.people.example.");
        }

        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") || address.UserInfo.Length + address.Query.Length + address.Fragment.Length > 0)
            throw new ConfigurationException("ProNet:Oidc:Authority must be the address of the provider, such as https://sign-in.people.example, without a name, a password or a question mark in it.");
        if (address.Scheme == "http" && !address.IsLoopback)
            throw new ConfigurationException($"ProNet:Oidc:Authority is '{authority}', and who signs in could be read and changed on the way: it must begin with https.");
        if (settings.ClientId is not { Length: > 0 } client)
            throw new ConfigurationException("ProNet:Oidc:Authority is set, so ProNet:Oidc:ClientId must be too: as whom the provider knows this site.");
        if (settings.Name is { Length: > LongestName })
            throw new ConfigurationException(FormattableString.Invariant($"ProNet:Oidc:Name stands on a button; it must have {LongestName} characters at most."));
        return new OidcOptions(address, client, settings.Name is { Length: > 0 } name ? name : address.Host) { ClientSecret = settings.ClientSecret is { Length: > 0 } secret ? secret : null };
    }
}
