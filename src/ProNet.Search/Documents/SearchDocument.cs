using System.Security.Cryptography;
using System.Text.Json;
using ProNet.Domain.Access;

namespace ProNet.Search.Documents;

/// <summary>What an engine is given to index: everything that can be found, counted, sorted by or highlighted, and nothing else.</summary>
public abstract record SearchDocument
{
    private static readonly JsonSerializerOptions JsonOptions = new();

    public abstract SubjectKind Subject { get; }

    /// <summary>Id in the store.</summary>
    public required long Id { get; init; }

    /// <summary>External version: the store's row version.</summary>
    public required long Version { get; init; }

    /// <summary>Who may see the subject. An index takes the document only where its view is one that may.</summary>
    public required Audience Audience { get; init; }

    /// <summary>When it last changed; freshness and the recent sort.</summary>
    public required DateOnly UpdatedOn { get; init; }

    /// <summary>
    /// First 16 hexadecimal digits of the SHA-256 of the document's JSON, which <c>verify</c> compares, so that a difference in any indexed
    /// fact is found and not only a missing document.
    /// </summary>
    public string Digest() => DigestOf(ToJson());

    /// <summary>The digest of a document that is at hand as JSON already.</summary>
    /// <param name="json">What <see cref="ToJson"/> gave.</param>
    public static string DigestOf(ReadOnlySpan<byte> json) => Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 8));

    /// <summary>Every fact of the document, UTF-8.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, GetType(), JsonOptions);

    /// <summary>Kind, id and version alone: whole profiles must not stand in logs.</summary>
    public sealed override string ToString() => $"{Subject} {Id} v{Version}";
}
