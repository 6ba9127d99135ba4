using Microsoft.EntityFrameworkCore;
using ProNet.Application.Editing;
using ProNet.Application.Editing.Parts;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Editing;

/// <summary>A store with skills, places and one member that has a name only, and the editor on it.</summary>
internal sealed class EditorStore : IAsyncDisposable
{
    private readonly TestStore store;

    private EditorStore(TestStore store, CurrentLexicon lexicon, long memberId)
    {
        (this.store, MemberId) = (store, memberId);
        Editor = new ProfileEditor(store.Contexts, lexicon, store.Clock);
    }

    public long MemberId { get; }

    public ProfileEditor Editor { get; }

    public TestStore Store => store;

    public static async Task<EditorStore> CreateAsync(Database database)
    {
        var created = await TestStore.CreateAsync(database: database);
        await using var context = await created.Contexts.CreateDbContextAsync();
        await SkillSeed.EnsureAsync(context, CancellationToken.None);
        await PlaceSeed.EnsureAsync(context, CancellationToken.None);
        var skills = new SkillLexicon(await context.SkillConcepts.AsNoTracking().Include(c => c.Aliases).OrderBy(c => c.Id).ToListAsync());
        var places = new Gazetteer(await context.Places.AsNoTracking().ToListAsync());
        return new EditorStore(created, new CurrentLexicon(() => skills, () => places), await AddAsync(context, "ada"));
    }

    public static async Task<long> AddAsync(ProNetDbContext context, string handle)
    {
        var member = new Member { Handle = handle, Name = new FullName { Given = "Ada", Family = "Lovelace" } };
        context.Add(member);
        await context.SaveChangesAsync();
        return member.Id;
    }

    public Task<EditOutcome> EditAsync(ProfilePart part, params (string Field, string Value)[] fields) => EditAsync(part, ItemKeys.New, "", fields);

    public Task<EditOutcome> EditAsync(ProfilePart part, string key, string version, params (string Field, string Value)[] fields) =>
        SendAsync(new PartEdit(part, key, version, new Draft(fields.ToDictionary(f => f.Field, f => f.Value))));

    /// <summary>As the form of an item sends it that was filled a moment ago.</summary>
    public async Task<EditOutcome> ChangeAsync(ProfilePart part, ItemView item, params (string Field, string Value)[] changes)
    {
        var fields = item.Draft.Filled.ToDictionary(f => f.Key, f => f.Value);
        foreach (var (field, value) in changes)
            fields[field] = value;
        return await SendAsync(new PartEdit(part, item.Key, item.Version, new Draft(fields)));
    }

    public Task<EditOutcome> RemoveAsync(ProfilePart part, ItemView item) => SendAsync(new PartEdit(part, item.Key, item.Version, Draft.Empty, IsRemoval: true));

    public Task<EditOutcome> SendAsync(PartEdit edit, long? memberId = null) => new EditPartHandler(Editor).HandleAsync(memberId ?? MemberId, edit, CancellationToken.None);

    public Task<EditOutcome> UndoAsync(long editId, long? memberId = null) => new UndoEditHandler(Editor).HandleAsync(memberId ?? MemberId, editId, CancellationToken.None);

    public async Task<EditorModel> ShowAsync()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return (await new EditorReader(new Application.Profiles.MemberReader(context), store.Clock).ReadAsync(MemberId, CancellationToken.None))!;
    }

    public async Task<IReadOnlyList<HistoryEntry>> HistoryAsync()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return (await new HistoryReader(context).ReadAsync(MemberId, CancellationToken.None)).Entries;
    }

    public async Task<Member> MemberAsync()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await context.Members.AsNoTracking().Include(m => m.Positions.OrderBy(p => p.Ordinal)).Include(m => m.Education.OrderBy(e => e.Ordinal))
            .Include(m => m.Skills.OrderBy(s => s.ConceptId)).ThenInclude(s => s.Concept).AsSplitQuery().SingleAsync(m => m.Id == MemberId);
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
