using System.Text.Json.Serialization;

namespace ProNet.Web.Api.SavedSearches;

/// <summary>A saved search as a program gives it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SavedSearchRequestJson
{
    /// <summary>Up to 120 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Up to 2,000 characters.</summary>
    public string? Note { get; init; }

    /// <summary>Up to 20, each of up to 40 characters.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>people, jobs or organisations; it cannot be changed later.</summary>
    public string? Subject { get; init; }

    /// <summary>A query string of the page, such as q=python&amp;skill=docker; up to 8,000 characters.</summary>
    public string? Query { get; init; }

    /// <summary>The id of the search whose criteria are asked too.</summary>
    public string? BaseSearch { get; init; }

    /// <summary>Without it no mails come.</summary>
    public AlertsJson? Alerts { get; init; }

    /// <summary>The version that was read: another one meanwhile is a conflict (409). Without it whatever is there is changed.</summary>
    public long? Version { get; init; }
}
