using System.Text.Json.Serialization;

namespace ProNet.Web.Api.SavedSearches;

/// <param name="Kind">member, or organisation for everybody who has a role for it.</param>
/// <param name="Key">Handle of a profile, or short name of an organisation.</param>
/// <param name="Right">view, use or edit.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ShareRequestJson(string? Kind, string? Key, string? Right);
