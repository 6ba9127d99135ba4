using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Jobs;
using ProNet.Lexicon;
using ProNet.Lexicon.Occupations;
using ProNet.Search;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Documents;

internal static class JobDocuments
{
    public static async Task<IReadOnlyList<IndexOperation>> BuildAsync(ProNetDbContext context, CurrentLexicon lexicon, long[] ids, CancellationToken cancellationToken)
    {
        var jobs = await context.Jobs.AsNoTracking()
            .Where(j => EF.Parameter(ids).Contains(j.Id))
            .OrderBy(j => j.Id)
            .Include(j => j.Location.Place)
            .Include(j => j.Organisation)
            .ToListAsync(cancellationToken);
        var skills = await context.Set<JobSkill>().AsNoTracking()
            .Where(s => EF.Parameter(ids).Contains(s.JobId))
            .Select(s => new SkillRow(s.JobId, s.ConceptId, s.Concept!.Slug, s.Concept.LabelEn, s.Concept.LabelFr, s.Required))
            .ToListAsync(cancellationToken);
        var skillsOf = skills.ToLookup(s => s.SubjectId);
        var titles = lexicon.Occupations;
        return jobs.ConvertAll(j => IndexOperation.Put(Build(j, skillsOf[j.Id], titles)));
    }

    private static JobDocument Build(Job job, IEnumerable<SkillRow> skills, OccupationLexicon titles) => new()
    {
        Id = job.Id,
        Version = job.Version,
        Audience = job.Audience,
        UpdatedOn = DocumentParts.Day(job.UpdatedAt),
        Title = job.Title,
        OtherTitles = titles.Translate(job.Title).ToValueList(),
        Organisation = job.Organisation?.Name ?? "",
        Description = job.Description,
        Occupations = OccupationLabels.Of(job, titles),
        Skills = SkillRow.Labels(skills),
        Certificates = DocumentParts.Certificates([job.Title, job.Description]),
        Place = DocumentParts.Place(job.Location),
        Remote = job.Remote,
        Contract = job.Contract,
        PayCurrency = job.Pay?.YearlyFloor is null ? "" : job.Pay.Currency,
        YearlyPay = job.Pay?.YearlyFloor,
        Seniority = job.Seniority,
        Industry = job.Industry,
        Language = job.Language,
        PostedOn = job.PostedOn,
        ClosesOn = job.ClosesOn,
    };
}
