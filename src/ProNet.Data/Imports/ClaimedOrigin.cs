using System.Security.Cryptography;
using System.Text;

namespace ProNet.Data.Imports;

/// <summary>
/// A record of a source whose person took it over. Imports leave it alone from then on, so that they never overwrite what its owner edits; and they still do when
/// the owner was erased, so that nobody comes back by an import.
/// </summary>
public sealed class ClaimedOrigin
{
    public long Id { get; set; }

    /// <summary>As in <see cref="ImportOrigin.Source"/>.</summary>
    public required string Source { get; set; }

    /// <summary>SHA-256 of the identifier in the source, which may be a name.</summary>
    public required string IdHash { get; set; }

    /// <summary>Whose profile it became part of; null when that was erased.</summary>
    public long? MemberId { get; set; }

    public DateTime ClaimedAt { get; set; }

    public static string Hash(string externalId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(externalId)));
}
