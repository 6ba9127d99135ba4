using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ProNet.Application.Webhooks;

/// <summary>Keeps secrets of webhooks from who reads the store alone: they are sealed with the keys of the installation.</summary>
public sealed class WebhookSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("ProNet.Webhooks.Secret");

    public string Seal(string secret) => protector.Protect(secret);

    /// <returns>Null when the keys are other ones by now.</returns>
    public string? Open(string seal)
    {
        try
        {
            return protector.Unprotect(seal);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
