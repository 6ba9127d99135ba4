using System.Security.Cryptography;
using System.Text;

namespace ProNet.Application.Webhooks;

/// <summary>Secrets and signatures of Standard Webhooks (symmetric, version 1).</summary>
public static class WebhookSignature
{
    /// <summary>Begins each secret.</summary>
    public const string Prefix = "whsec_";

    private const int Bytes = 32;

    /// <summary>256 random bits.</summary>
    public static string MakeSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <returns><c>v1,</c> and the HMAC-SHA256 of <c>id.timestamp.body</c> in Base64, keyed with what the secret stands for.</returns>
    /// <param name="secret">One of <see cref="MakeSecret"/>.</param>
    /// <param name="id">Of the message.</param>
    /// <param name="timestamp">Seconds since 1970, of the attempt.</param>
    /// <param name="body">As sent.</param>
    /// <exception cref="FormatException">The secret is none.</exception>
    public static string Of(string secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal))
            throw new FormatException("A secret begins with whsec_.");
        var head = Encoding.UTF8.GetBytes(FormattableString.Invariant($"{id}.{timestamp}."));
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Prefix.Length..]), (byte[])[.. head, .. body]));
    }
}
