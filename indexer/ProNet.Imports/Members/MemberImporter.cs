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

    public string FormatDescription => "texts of résumés (id, category, title, text), JSON Resume, exports of Reactive Resume, and lists of speakers; as one document, a list or JSON Lines, also packed with gzip";

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

    public IReadOnlyList<string> Unplaced => knowledge.Unplaced.Sentences();

    public IEnumerable<string> Objections(Member record) => MemberChecks.Of(record);

    public Task StoreAsync(ProNetDbContext context, IReadOnlyList<Member> records, StoreTally tally, CancellationToken cancellationToken) =>
        MemberStore.StoreAsync(context, records, tally, cancellationToken);
}
