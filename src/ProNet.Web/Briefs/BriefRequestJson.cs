using System.Text.Json.Serialization;

namespace ProNet.Web.Briefs;

/// <summary>A text or a job that people are looked for.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record BriefRequestJson
{
    /// <summary>A job description, plain or HTML, in any language; it is not kept. Up to 1,000,000 characters, of which 20,000 are read.</summary>
    public string? Text { get; init; }

    /// <summary>Number of a stored job, instead of a text.</summary>
    public long? Job { get; init; }
}
