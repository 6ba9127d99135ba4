using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Imports.Reading;
using ProNet.Imports.Running;
using ProNet.Imports.Text;
using ProNet.Lexicon.Places;

namespace ProNet.Imports.Members;

/// <summary><c>import people</c>.</summary>
/// <param name="formats">The first that can read a file reads it.</param>
/// <param name="time">Tells today.</param>
internal sealed class MemberImporter(IEnumerable<IMemberFormat> formats, TimeProvider time) : IImporter<Member>
{
    private ParseContext knowledge = new(SkillFinder.None, Gazetteer.Empty, default);

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

    public IEnumerable<string> Objections(Member record) => MemberChecks.Of(record);

    public Task StoreAsync(ProNetDbContext context, IReadOnlyList<Member> records, StoreTally tally, CancellationToken cancellationToken) =>
        MemberStore.StoreAsync(context, records, tally, cancellationToken);
}
