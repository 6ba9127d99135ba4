using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Indexing.Imports.JsonResume;
using ProNet.Indexing.Imports.Resumes;
using ProNet.Indexing.Imports.Speakers;
using ProNet.Indexing.Imports.Text;

namespace ProNet.Indexing.Imports.People;

/// <summary><c>import people</c>.</summary>
internal sealed class PeopleImporter(TimeProvider time) : IImporter<Member>
{
    private readonly IPeopleFormat[] formats = [new SpeakerFormat(), new JsonResumeFormat(), new ResumeFormat()];
    private ParsingKnowledge knowledge = new(SkillFinder.None, PlaceFinder.None, default);

    public string Kind => "people";

    public string Reads => "résumés as JSON Lines (.jsonl, .jsonl.gz), a list of speakers (.json, .json.gz) and JSON Resume files (.json)";

    public bool Understands(ImportFile file) => formats.Any(format => format.Understands(file));

    public async Task PrepareAsync(ProNetDbContext context, CancellationToken cancellationToken) =>
        knowledge = await StoreKnowledge.LoadAsync(context, time, cancellationToken);

    public IEnumerable<ImportItem<Member>> Read(ImportFile file)
    {
        foreach (var item in formats.First(format => format.Understands(file)).Read(file, knowledge))
        {
            item.Value?.RefreshExperience(knowledge.Today);
            yield return item;
        }
    }

    public Task StoreAsync(ProNetDbContext context, IReadOnlyList<Member> records, StoreTally tally, CancellationToken cancellationToken) =>
        PeopleStore.StoreAsync(context, records, tally, cancellationToken);
}
