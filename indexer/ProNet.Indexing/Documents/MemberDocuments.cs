using Microsoft.EntityFrameworkCore;
using ProNet.Application.Profiles;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;
using ProNet.Lexicon.Occupations;
using ProNet.Search;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Documents;

internal static class MemberDocuments
{
    public static async Task<IReadOnlyList<IndexOperation>> BuildAsync(ProNetDbContext context, CurrentLexicon lexicon, long[] ids, CancellationToken cancellationToken)
    {
        var titles = lexicon.Occupations;
        return (await LoadAsync(context, ids, cancellationToken)).ConvertAll(member => Operation(member, titles));
    }

    /// <summary>Members with all that is indexed of them, ascending; not followed.</summary>
    public static async Task<List<Member>> LoadAsync(ProNetDbContext context, long[] ids, CancellationToken cancellationToken)
    {
        var members = await context.Members.AsNoTracking()
            .Where(m => EF.Parameter(ids).Contains(m.Id))
            .OrderBy(m => m.Id)
            .Include(m => m.Location.Place)
            .Include(m => m.Positions)
            .Include(m => m.Education)
            .Include(m => m.Cvs)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        await context.AddSkillsAsync(members, cancellationToken);
        return members;
    }

    /// <summary>What each view sees of a member that was loaded with all that is indexed. Most members hide nothing, so that one document does for several views.</summary>
    public static IndexOperation Operation(Member member, OccupationLexicon titles)
    {
        MemberDocument? whole = null;
        return new IndexOperation(SubjectKind.Member, member.Id, member.Version, new ByView<SearchDocument?>(view => !member.Consents.InSearch ? null : member.SeenBy(view) switch
        {
            null => null,
            var seen when seen == member => whole ??= Build(member, titles),
            var seen => Build(seen, titles),
        }));
    }

    private static MemberDocument Build(Member member, OccupationLexicon titles) => new()
    {
        Id = member.Id,
        Version = member.Version,
        Audience = member.Audience,
        UpdatedOn = DocumentParts.Day(member.UpdatedAt),
        Name = member.Name.Display,
        Headline = member.Headline,
        Summary = member.Summary,
        Positions = member.Positions.OrderBy(p => p.Ordinal).ThenBy(p => p.Id)
            .Select(p => new PositionEntry(p.Title, p.OrganisationName, p.Description, p.Current, DocumentParts.Held(p))).ToValueList(),
        Education = member.Education.OrderBy(e => e.Ordinal).ThenBy(e => e.Id)
            .Select(e => new EducationEntry(e.School, e.Degree, e.Field, DocumentParts.Attended(e))).ToValueList(),
        Occupations = OccupationLabels.Of(member, titles),
        Skills = SkillRow.Labels(member.Skills.Select(s => new SkillRow(member.Id, s.ConceptId, s.Concept!.Slug, s.Concept.LabelEn, s.Concept.LabelFr, s.Listed))),
        Certificates = DocumentParts.Certificates(
        [
            member.Headline, member.Summary, .. member.OwnSkills, .. member.Education.OrderBy(e => e.Ordinal).ThenBy(e => e.Id).SelectMany(e => new[] { e.Degree, e.Field }),
            .. member.Positions.OrderBy(p => p.Ordinal).ThenBy(p => p.Id).Select(p => p.Title),
            .. member.Cvs.OrderByDescending(c => c.AddedAt).ThenByDescending(c => c.Id).Select(c => c.Text),
        ]),
        OwnSkills = member.OwnSkills.ToValueList(),
        Works = member.Works.SelectMany(w => new[] { w.Title, w.Summary, w.Publisher }).Where(text => text.Length > 0).ToValueList(),
        Offers = member.Offers.ToValueList(),
        Seeks = member.Seeks.ToValueList(),
        Cvs = member.Cvs.OrderByDescending(c => c.AddedAt).ThenByDescending(c => c.Id).Where(c => c.Text.Length > 0).Select(c => DocumentParts.Beginning(c.Text)).ToValueList(),
        Place = DocumentParts.Place(member.Location),
        Industry = member.Industry,
        Seniority = member.Seniority,
        ExperienceMonths = member.ExperienceMonths,
        Languages = member.Languages.Select(l => l.Code).Distinct().ToValueList(),
        OpenToWork = member.OpenToWork,
        WorkKinds = MemberDocument.KindsOf(member.OpenToWork, member.Availability.Kinds),
    };
}
