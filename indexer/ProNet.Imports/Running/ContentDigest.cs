using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ProNet.Imports.Running;

/// <summary>
/// Digest of what an import would store for a record, field by field. Equal digests mean that nothing would change. The version of the
/// importer goes in first, so that a better importer updates what an older one stored.
/// </summary>
internal sealed class ContentDigest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public ContentDigest(int importerVersion) => Add(importerVersion);

    public ContentDigest Add(string value)
    {
        // The length goes in too, or ("ab", "c") and ("a", "bc") would be one.
        Add(value.Length);
        hash.AppendData(Encoding.UTF8.GetBytes(value));
        return this;
    }

    public ContentDigest Add(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        hash.AppendData(bytes);
        return this;
    }

    /// <returns>Half of the digest in hexadecimal: 128 bits tell records apart.</returns>
    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));

    /// <summary>Six hexadecimal digits that tell namesakes apart in an address, the same at each import.</summary>
    public static string Suffix(string source, string externalId)
    {
        using var digest = new ContentDigest(0);
        return digest.Add(source).Add(externalId).Finish()[..6];
    }

    public void Dispose() => hash.Dispose();
}
