using System.Text.Json.Serialization;

namespace ProNet.Web.Api.SavedSearches;

/// <param name="Status">seen, shortlisted, rejected or hidden.</param>
/// <param name="Note">A note on the hit, up to 2,000 characters; without it the one there is stays.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ReviewRequestJson(string? Status, string? Note = null);
