using System.Text.Json.Serialization;

namespace ProNet.Web.Api.SavedSearches;

/// <summary>What is changed of a saved search; what is not given stays.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SavedSearchSettingsJson
{
    public string? Name { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>What is not given of them stays.</summary>
    public AlertsJson? Alerts { get; init; }

    /// <summary>True sets it aside, false brings it back.</summary>
    public bool? Archived { get; init; }

    /// <summary>The version that was read: another one meanwhile is a conflict (409).</summary>
    public long? Version { get; init; }
}
