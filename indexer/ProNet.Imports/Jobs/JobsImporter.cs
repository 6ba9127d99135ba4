using System.Text;
using ProNet.Data;
using ProNet.Imports.Reading;
using ProNet.Imports.Running;
using ProNet.Imports.Text;
using ProNet.Lexicon.Places;

namespace ProNet.Imports.Jobs;

/// <summary><c>import jobs</c>.</summary>
internal sealed class JobsImporter(TimeProvider time) : IImporter<JobRecord>
{
    private readonly IJobFormat[] formats = [new FranceTravailFormat(), new BilingualFormat(), new JobPostingFormat(), new RemoteJobsFormat()];
    private ParseContext knowledge = new(SkillFinder.None, Gazetteer.Empty, default);

    public string Kind => "jobs";

    public string FormatDescription => "job postings of a job board, of pages with front matter, of the France Travail API, or as JSON-LD (JobPosting); as one document, a list or JSON Lines, also packed with gzip";

    public bool CanRead(ImportFile file) => Format(file) is not null;

    public async Task PrepareAsync(ProNetDbContext context, CancellationToken cancellationToken) =>
        knowledge = await StoreKnowledge.LoadAsync(context, time, cancellationToken);

    public IEnumerable<ImportItem<JobRecord>> Read(ImportFile file) => Format(file)!.Read(file, knowledge);

    public IReadOnlyList<string> Unplaced => knowledge.Unplaced.Sentences();

    public IEnumerable<string> Objections(JobRecord record)
    {
        var (job, organisation) = (record.Job, record.Organisation);
        return
        [
            FieldCheck.Count("skills", job.Skills.Count),
            FieldCheck.Text("title", job.Title, ImportLimits.Title),
            FieldCheck.Text("location", job.Location.Text, ImportLimits.Line),
            FieldCheck.Text("address", job.Url, ImportLimits.Address),
            FieldCheck.Text("description", job.Description, ImportLimits.Text),
            FieldCheck.Text("organisation's name", organisation?.Name ?? "", ImportLimits.Name),
            FieldCheck.Text("organisation's address", organisation?.Website ?? "", ImportLimits.Address),
            FieldCheck.Text("organisation's description", organisation?.Description ?? "", ImportLimits.Text),
        ];
    }

    public Task StoreAsync(ProNetDbContext context, IReadOnlyList<JobRecord> records, StoreTally tally, CancellationToken cancellationToken) =>
        JobStore.StoreAsync(context, records, tally, cancellationToken);

    private IJobFormat? Format(ImportFile file)
    {
        var bytes = file.Peek(JsonShapes.Enough);
        if (bytes.Length == 0)
            return file.PlainName.EndsWith(".jsonl", StringComparison.Ordinal) ? formats[0] : null;
        var start = Encoding.UTF8.GetString(bytes);
        var isPeople = start.Contains("\"basics\"", StringComparison.Ordinal) || start.Contains("\"speakers\"", StringComparison.Ordinal);
        return isPeople || JsonShapes.Of(bytes) == JsonShape.None ? null : Array.Find(formats, format => format.CanRead(start));
    }
}
