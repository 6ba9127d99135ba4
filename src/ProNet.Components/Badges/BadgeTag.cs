using System.Security.Cryptography;
using System.Text.Json;

namespace ProNet.Components.Badges;

/// <summary>What tells one state of a badge from another, without drawing it.</summary>
public static class BadgeTag
{
    /// <summary>Another build may draw the same otherwise.</summary>
    private static readonly Guid Build = typeof(BadgeTag).Module.ModuleVersionId;

    /// <param name="content">What it says.</param>
    /// <param name="look">How it is asked for.</param>
    /// <param name="contentType">In which format.</param>
    public static string Of(BadgeContent content, BadgeLook look, string contentType) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes((object[])[Build, content, look, contentType])).AsSpan(0, 16));
}
