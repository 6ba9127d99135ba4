namespace ProNet.Web.Api.SavedSearches;

/// <summary>The private Atom feed of a saved search.</summary>
/// <param name="Url">Its address, which opens it for whoever has it: given when it is made, and never again.</param>
/// <param name="CreatedAt">When it got its address.</param>
internal sealed record SearchFeedJson(string? Url, DateTime CreatedAt);
