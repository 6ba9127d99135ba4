using ProNet.Domain.Access;

namespace ProNet.Search.Access;

/// <summary>
/// What the caller may see. It is required to build a request, so a search without an answer to "as whom?" does not compile; adapters apply
/// it as a filter inside the query, before totals, facets, suggestions and highlights.
/// </summary>
public sealed record AccessScope
{
    private AccessScope()
    {
    }

    /// <summary>The widest audience whose subjects are visible: <see cref="Audience.Everyone"/> or <see cref="Audience.Members"/>.</summary>
    public Audience WidestAudience { get; private init; }

    /// <summary>The signed-in member, who also sees what is hidden from others but owned by him or her; null when signed out.</summary>
    public long? ViewerId { get; private init; }

    /// <summary>True when nothing is hidden; only system work has this.</summary>
    public bool SeesEverything { get; private init; }

    /// <summary>A visitor who is not signed in.</summary>
    public static AccessScope Anonymous { get; } = new() { WidestAudience = Audience.Everyone };

    /// <summary>A signed-in member.</summary>
    public static AccessScope ForMember(long memberId) => new() { WidestAudience = Audience.Members, ViewerId = memberId };

    /// <summary>Everything, for checks and maintenance. Named so that a review finds each use.</summary>
    public static AccessScope SystemSeesEverything() => new() { WidestAudience = Audience.Hidden, SeesEverything = true };

    /// <summary>The one visibility predicate; adapters must agree with it, and a contract test says they do.</summary>
    /// <param name="audience">Who may see the subject.</param>
    /// <param name="ownerId">The member who owns the subject, or null.</param>
    public bool CanSee(Audience audience, long? ownerId) =>
        SeesEverything || audience <= WidestAudience || (ViewerId is not null && ViewerId == ownerId);
}
