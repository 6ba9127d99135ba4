using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ProNet.Data.Imports;

/// <summary>
/// What is kept of the mail address in an imported file: a digest, which identifies the record in its source. The address cannot be read from it, but whoever
/// shows that an address is theirs shows that the record is.
/// </summary>
public static class ContactDigest
{
    /// <summary>The source whose records are identified by it.</summary>
    public const string Source = "json-resume";

    /// <param name="email">As written.</param>
    /// <returns>Half of SHA-256 over two numbers of eight bytes, a version and a length, and the address in lower case; stores hold it, so that it never changes.</returns>
    public static string Of(string email)
    {
        var text = Encoding.UTF8.GetBytes(email.Trim().ToLowerInvariant());
        var bytes = new byte[16 + text.Length];
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8), email.Trim().ToLowerInvariant().Length);
        text.CopyTo(bytes, 16);
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
    }

    /// <summary>True when the record was imported with the address.</summary>
    public static bool Is(ImportOrigin? origin, string email) =>
        origin is { Source: Source } && email.Length > 0 && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(origin.ExternalId), Encoding.ASCII.GetBytes(Of(email)));
}
