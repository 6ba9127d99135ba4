using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Search;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Documents;

internal static class MemberDocuments
{
    public static async Task<IReadOnlyList<IndexOperation>> BuildAsync(ProNetDbContext context, long[] ids, CancellationToken cancellationToken)
    {
        var members = await context.Members.AsNoTracking()
            .Where(m => EF.Parameter(ids).Contains(m.Id))
            .OrderBy(m => m.Id)
            .Include(m => m.Location.Place)
            .Include(m => m.Positions)
            .Include(m => m.Education)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var skills = await context.Set<MemberSkill>().AsNoTracking()
            .Where(s => EF.Parameter(ids).Contains(s.MemberId))
            .Select(s => new SkillRow(s.MemberId, s.ConceptId, s.Concept!.Slug, s.Concept.LabelEn, s.Concept.LabelFr, s.Listed))
            .ToListAsync(cancellationToken);
        var skillsOf = skills.ToLookup(s => s.SubjectId);
        return members.ConvertAll(m => IndexOperation.Put(Build(m, skillsOf[m.Id])));
    }

    private static MemberDocument Build(Member member, IEnumerable<SkillRow> skills) => new()
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
        Skills = SkillRow.Labels(skills),
        Works = member.Works.SelectMany(w => new[] { w.Title, w.Summary }).Where(text => text.Length > 0).ToValueList(),
        Place = DocumentParts.Place(member.Location),
        Industry = member.Industry,
        Seniority = member.Seniority,
        ExperienceMonths = member.ExperienceMonths,
        Languages = member.Languages.Select(l => l.Code).Distinct().ToValueList(),
        OpenToWork = member.OpenToWork,
    };
}
