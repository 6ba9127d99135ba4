using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace ProNet.Testing;

/// <summary>What an authenticator shows (RFC 6238, six digits, half minutes, SHA-1).</summary>
public static class TotpCode
{
    /// <param name="base32Key">As it is shown.</param>
    /// <param name="later">So many half minutes from now.</param>
    public static string Of(string base32Key, int later = 0)
    {
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30 + later);
#pragma warning disable CA5350 // The algorithm that authenticators have.
        var hash = HMACSHA1.HashData(Bytes(base32Key.Replace(" ", "", StringComparison.Ordinal)), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF, 4)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string base32)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(base32.ToUpperInvariant().Select(c => Convert.ToString(alphabet.IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
