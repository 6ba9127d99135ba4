using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ProNet.Application.Accounts;

/// <summary>Secrets that somebody carries: in a link, a cookie or a header. The store keeps their hashes alone, which open nothing.</summary>
public static class SecretText
{
    private const int Bytes = 32;

    /// <summary>256 random bits as 43 characters that may stand in an address: no guess finds it, so a plain hash protects it.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256, in hexadecimal. The store finds it by equality: who could measure how long that takes learns about the hash, not about the secret.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
