using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Imports.JsonResume;
using ProNet.Imports.Reading;
using ProNet.Imports.Resumes;
using ProNet.Imports.Running;
using ProNet.Imports.Speakers;
using ProNet.Imports.Text;
using ProNet.Lexicon.Places;

namespace ProNet.Imports.Members;

/// <summary><c>import people</c>.</summary>
internal sealed class MemberImporter(TimeProvider time) : IImporter<Member>
{
    private readonly IMemberFormat[] formats = [new SpeakerFormat(), new JsonResumeFormat(), new ResumeFormat()];
    private ParseContext knowledge = new(SkillFinder.None, PlaceFinder.None, default);

    public string Kind => "people";

    public string FormatDescription => "résumés as JSON Lines (.jsonl, .jsonl.gz), a list of speakers (.json, .json.gz) and JSON Resume files (.json)";

    public bool CanRead(ImportFile file) => formats.Any(format => format.CanRead(file));

    public async Task PrepareAsync(ProNetDbContext context, CancellationToken cancellationToken) =>
        knowledge = await StoreKnowledge.LoadAsync(context, time, cancellationToken);

    public IEnumerable<ImportItem<Member>> Read(ImportFile file)
    {
        foreach (var item in formats.First(format => format.CanRead(file)).Read(file, knowledge))
        {
            item.Value?.RefreshExperience(knowledge.Today);
            yield return item;
        }
    }

    public Task StoreAsync(ProNetDbContext context, IReadOnlyList<Member> records, StoreTally tally, CancellationToken cancellationToken) =>
        MemberStore.StoreAsync(context, records, tally, cancellationToken);
}
