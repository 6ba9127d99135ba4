using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Documents;

/// <summary>What indexing reads from the store for one kind of subject.</summary>
/// <param name="BuildAsync">Documents of ids that exist, ascending.</param>
/// <param name="Versions">Id and version of every subject.</param>
/// <param name="Names">By what those that can be found are known, on a day.</param>
internal sealed record SubjectSource(
    Func<ProNetDbContext, long[], CancellationToken, Task<IReadOnlyList<SearchDocument>>> BuildAsync,
    Func<ProNetDbContext, IQueryable<SubjectVersion>> Versions,
    Func<ProNetDbContext, DateOnly, IQueryable<SubjectName>> Names)
{
    private static readonly BySubject<SubjectSource> Sources = new(
        (SubjectKind.Member, new SubjectSource(
            async (context, ids, cancellationToken) => await MemberDocuments.BuildAsync(context, ids, cancellationToken),
            context => context.Members.Select(m => new SubjectVersion { Id = m.Id, Version = m.Version }),
            (context, _) => context.Members.Where(m => m.Audience != Audience.Hidden)
                .Select(m => new SubjectName { Id = m.Id, Name = new FullName { Given = m.Name.Given, Middle = m.Name.Middle, Family = m.Name.Family } }))),
        (SubjectKind.Job, new SubjectSource(
            async (context, ids, cancellationToken) => await JobDocuments.BuildAsync(context, ids, cancellationToken),
            context => context.Jobs.Select(j => new SubjectVersion { Id = j.Id, Version = j.Version }),
            (context, today) => context.Jobs.Where(j => j.Audience != Audience.Hidden && (j.ClosesOn == null || j.ClosesOn >= today))
                .Select(j => new SubjectName { Id = j.Id, Name = new FullName { Family = j.Title } }))),
        (SubjectKind.Organisation, new SubjectSource(
            async (context, ids, cancellationToken) => await OrganisationDocuments.BuildAsync(context, ids, cancellationToken),
            context => context.Organisations.Select(o => new SubjectVersion { Id = o.Id, Version = o.Version }),
            (context, _) => context.Organisations.Where(o => o.Audience != Audience.Hidden)
                .Select(o => new SubjectName { Id = o.Id, Name = new FullName { Family = o.Name } }))));

    public static SubjectSource Of(SubjectKind subject) => Sources[subject];
}
