using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
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
    private static readonly BySubject<Func<ProNetDbContext, Viewer, IQueryable<long>>> Ids = new(
        (SubjectKind.Member, (store, viewer) => store.Members.VisibleTo(viewer).Select(m => m.Id)),
        (SubjectKind.Job, (store, viewer) => store.Jobs.VisibleTo(viewer).Select(j => j.Id)),
        (SubjectKind.Organisation, (store, viewer) => store.Organisations.VisibleTo(viewer).Select(o => o.Id)));

    public static IQueryable<Member> VisibleTo(this IQueryable<Member> members, Viewer viewer) => members.Where(Rule(viewer).Predicate<Member>(m => m.Audience, m => m.Id, AsOne));

    public static IQueryable<Job> VisibleTo(this IQueryable<Job> jobs, Viewer viewer) => jobs.Where(Rule(viewer).Predicate<Job>(j => j.Audience, null));

    public static IQueryable<Organisation> VisibleTo(this IQueryable<Organisation> organisations, Viewer viewer) =>
        organisations.Where(Rule(viewer).Predicate<Organisation>(o => o.Audience, null));

    /// <summary>Numbers of all of a kind that are there for a viewer.</summary>
    public static IQueryable<long> VisibleIds(this ProNetDbContext store, SubjectKind kind, Viewer viewer) => Ids[kind](store, viewer);

    /// <summary>As one parameter: one for each member would be more than SQLite takes.</summary>
    private static MethodCallExpression AsOne(Expression set) => Expression.Call(typeof(EF), nameof(EF.Parameter), [set.Type], set);

    private static AccessScope Rule(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.Scope;
    }
}
