namespace ProNet.Web.Api.SavedSearches;

/// <param name="Url">Where messages go: https, on the public internet.</param>
internal sealed record WebhookRequestJson(string? Url);
