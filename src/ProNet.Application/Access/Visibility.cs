using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;
using ProNet.Search.Access;

namespace ProNet.Application.Access;

/// <summary>
/// <see cref="AccessScope.CanSee"/> for reading the store. The index answers ids that were visible when it was written; what was hidden since must
/// not appear on any page, so every read goes through here.
/// </summary>
internal static class Visibility
{
    public static IQueryable<Member> VisibleTo(this IQueryable<Member> members, AccessScope scope)
    {
        var (widest, viewer) = (scope.WidestAudience, scope.ViewerId);
        return scope.SeesEverything ? members : members.Where(m => m.Audience <= widest || m.Id == viewer);
    }

    public static IQueryable<Job> VisibleTo(this IQueryable<Job> jobs, AccessScope scope)
    {
        var widest = scope.WidestAudience;
        return scope.SeesEverything ? jobs : jobs.Where(j => j.Audience <= widest);
    }

    public static IQueryable<Organisation> VisibleTo(this IQueryable<Organisation> organisations, AccessScope scope)
    {
        var widest = scope.WidestAudience;
        return scope.SeesEverything ? organisations : organisations.Where(o => o.Audience <= widest);
    }
}
