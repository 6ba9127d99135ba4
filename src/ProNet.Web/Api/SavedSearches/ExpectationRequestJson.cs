using System.Text.Json.Serialization;

namespace ProNet.Web.Api.SavedSearches;

/// <param name="MustBeFound">True: must be found. False: must not.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ExpectationRequestJson(bool? MustBeFound);
