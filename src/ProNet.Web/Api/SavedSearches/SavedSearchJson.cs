using ProNet.Application.SavedSearches;
using ProNet.Components;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Schema;
using ProNet.Web.Search;

namespace ProNet.Web.Api.SavedSearches;

/// <summary>A saved search.</summary>
internal sealed record SavedSearchJson
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Name { get; init; }

    public string? Note { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>people, jobs or organisations.</summary>
    public required string Subject { get; init; }

    /// <summary>The query string of the page and of the search endpoints, in its canonical form; with <c>rank=expert</c>, of the search for experts.</summary>
    public required string Query { get; init; }

    public required int GrammarVersion { get; init; }

    /// <summary>The search whose criteria are asked too.</summary>
    public string? BaseSearch { get; init; }

    public required AlertsJson Alerts { get; init; }

    /// <summary>own, edit, use or view: what the token's owner may do with it.</summary>
    public required string Access { get; init; }

    /// <summary>Of a search that somebody else shares.</summary>
    public string? Owner { get; init; }

    /// <summary>How many it found since its owner last looked; null for somebody else's, and where it was not counted.</summary>
    public int? New { get; init; }

    public DateTime CreatedAt { get; init; }

    public DateTime UpdatedAt { get; init; }

    public DateTime? ArchivedAt { get; init; }

    public DateTime? QuarantinedAt { get; init; }

    /// <summary>Send it back with a change, so that nobody's change in between is lost.</summary>
    public required long Version { get; init; }

    public static SavedSearchJson Of(SavedSearch search, SearchAccess access, string owner, int? fresh) => new()
    {
        Id = ApiId.Of(search.Id),
        Url = SavedSearchUrls.Run(search.Id),
        Name = search.Name,
        Note = ApiText.OrNull(search.Note),
        Tags = [.. search.Tags],
        Subject = Urls.Name(search.Subject),
        Query = search.Query,
        GrammarVersion = search.GrammarVersion,
        BaseSearch = search.BaseSearchId is { } below ? ApiId.Of(below) : null,
        Alerts = AlertsJson.Of(search),
        Access = EnumCodes.Of(access),
        Owner = ApiText.OrNull(owner),
        New = fresh,
        CreatedAt = search.CreatedAt,
        UpdatedAt = search.UpdatedAt,
        ArchivedAt = search.ArchivedAt,
        QuarantinedAt = search.QuarantinedAt,
        Version = search.Version,
    };
}
