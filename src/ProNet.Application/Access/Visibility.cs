using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;
using ProNet.Search.Access;

namespace ProNet.Application.Access;

/// <summary>
/// The rule of <see cref="AccessScope"/> for reading the store. The index answers ids that were visible when it was written; what was hidden since must
/// not appear on any page, so every read goes through here.
/// </summary>
public static class Visibility
{
    public static IQueryable<Member> VisibleTo(this IQueryable<Member> members, Viewer viewer) => members.Where(Rule(viewer).Predicate<Member>(m => m.Audience, m => m.Id, AsOne));

    public static IQueryable<Job> VisibleTo(this IQueryable<Job> jobs, Viewer viewer) => jobs.Where(Rule(viewer).Predicate<Job>(j => j.Audience, null));

    public static IQueryable<Organisation> VisibleTo(this IQueryable<Organisation> organisations, Viewer viewer) =>
        organisations.Where(Rule(viewer).Predicate<Organisation>(o => o.Audience, null));

    /// <summary>As one parameter: one for each member would be more than SQLite takes.</summary>
    private static MethodCallExpression AsOne(Expression set) => Expression.Call(typeof(EF), nameof(EF.Parameter), [set.Type], set);

    private static AccessScope Rule(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.Scope;
    }
}
