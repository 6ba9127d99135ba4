using System.Linq.Expressions;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;
using ProNet.Search.Access;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Documents;

/// <summary>What indexing reads from the store for one kind of subject.</summary>
/// <param name="BuildAsync">Puts of ids that exist, ascending.</param>
/// <param name="Versions">Id and version of every subject, or of those that a view sees.</param>
/// <param name="Names">By what those that can be found in a view are known, on a day.</param>
/// <param name="ChangedSince">Ids of those that changed at an instant or later.</param>
internal sealed record SubjectSource(
    Func<ProNetDbContext, CurrentLexicon, long[], CancellationToken, Task<IReadOnlyList<IndexOperation>>> BuildAsync,
    Func<ProNetDbContext, View?, IQueryable<SubjectVersion>> Versions,
    Func<ProNetDbContext, View, DateOnly, IQueryable<SubjectName>> Names,
    Func<ProNetDbContext, DateTime, IQueryable<long>> ChangedSince)
{
    private static readonly BySubject<SubjectSource> Sources = new(
        (SubjectKind.Member, new SubjectSource(
            MemberDocuments.BuildAsync,
            (context, view) => Seen(Found(context, view), view, m => m.Audience).Select(m => new SubjectVersion { Id = m.Id, Version = m.Version }),
            (context, view, _) => Seen(Found(context, view), view, m => m.Audience)
                .Select(m => new SubjectName { Id = m.Id, Name = new FullName { Given = m.Name.Given, Middle = m.Name.Middle, Family = m.Name.Family } }),
            (context, since) => context.Members.Where(m => m.UpdatedAt >= since).Select(m => m.Id))),
        (SubjectKind.Job, new SubjectSource(
            JobDocuments.BuildAsync,
            (context, view) => Seen(context.Jobs, view, j => j.Audience).Select(j => new SubjectVersion { Id = j.Id, Version = j.Version }),
            (context, view, today) => Seen(context.Jobs, view, j => j.Audience).Where(j => j.ClosesOn == null || j.ClosesOn >= today)
                .Select(j => new SubjectName { Id = j.Id, Name = new FullName { Family = j.Title } }),
            (context, since) => context.Jobs.Where(j => j.UpdatedAt >= since).Select(j => j.Id))),
        (SubjectKind.Organisation, new SubjectSource(
            (context, _, ids, cancellationToken) => OrganisationDocuments.BuildAsync(context, ids, cancellationToken),
            (context, view) => Seen(context.Organisations, view, o => o.Audience).Select(o => new SubjectVersion { Id = o.Id, Version = o.Version }),
            (context, view, _) => Seen(context.Organisations, view, o => o.Audience)
                .Select(o => new SubjectName { Id = o.Id, Name = new FullName { Family = o.Name } }),
            (context, since) => context.Organisations.Where(o => o.UpdatedAt >= since).Select(o => o.Id))));

    public static SubjectSource Of(SubjectKind subject) => Sources[subject];

    /// <summary>Who agrees to be found; of a view, because the index has nobody else.</summary>
    private static IQueryable<Member> Found(ProNetDbContext context, View? view) => view is null ? context.Members : context.Members.Where(m => m.Consents.InSearch);

    private static IQueryable<T> Seen<T>(IQueryable<T> subjects, View? view, Expression<Func<T, Audience>> audience) =>
        view is { } seen ? subjects.Where(AccessScope.Of(seen).Predicate(audience, null)) : subjects;
}
