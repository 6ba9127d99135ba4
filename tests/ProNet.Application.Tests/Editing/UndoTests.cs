using Microsoft.EntityFrameworkCore;
using System.Text.Json;
using CsCheck;
using ProNet.Application.Editing;
using ProNet.Application.Editing.Parts;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Editing;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
internal sealed class UndoTests(Database database)
{
    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true };

    private static readonly Gen<string> Words = Gen.OneOf("Kubernetes engineer", "Gardener", "PostgreSQL, Java & C#", "Écrivaine", "", "  spaces  ", "\"quoted\" <b>", "日本");

    private static readonly Gen<string> Dates = Gen.OneOf("", "2011", "2015-05", "2019-02-28", "juin 2020", "2024");

    private static readonly Gen<string> Skills = Gen.OneOf("k8s", "Java", "PostgreSQL", "Falconry of the mind", "Underwater basket weaving", "C#");

    /// <summary>An edit of a part: what is typed, and which of the items that are there it is about, counted from the first; beyond the last it is a new one.</summary>
    private static readonly Gen<(ProfilePart Part, (string, string)[] Fields, int At, bool IsRemoval)> Edits = Gen.Select(
        Gen.OneOf(
            Words.Select(w => (ProfilePart.Headline, new[] { ("Headline", w), ("Seniority", w.Length > 10 ? "Senior" : "") })),
            Words.Select(w => (ProfilePart.Summary, new[] { ("Summary", w), ("Language", "fr") })),
            Gen.OneOf("Lyon", "Paris", "Nowhere in particular", "").Select(p => (ProfilePart.Place, new[] { ("Place", p) })),
            Gen.OneOf("banking", "legal", "").Select(c => (ProfilePart.Industry, new[] { ("Industry", c) })),
            Words.Select(w => (ProfilePart.Names, new[] { ("Given", w), ("Family", "Lovelace") })),
            Gen.Select(Gen.Bool, Gen.OneOf("", "50000"), Dates, (open, pay, from) => (ProfilePart.Availability, new[] { ("Open", open ? "1" : ""), ("Kind-Permanent", open ? "" : "1"), ("Pay", pay), ("Currency", "EUR"), ("Period", "Month"), ("From", from) })),
            Gen.Select(Words, Words, Dates, Gen.Bool, (title, text, start, now) => (ProfilePart.Positions, new[] { ("Title", title), ("Organisation", "Acme"), ("Start", start), ("Current", now ? "1" : ""), ("Description", text) })),
            Gen.Select(Words, Dates, (degree, end) => (ProfilePart.Education, new[] { ("Degree", degree), ("School", "INSA"), ("End", end) })),
            Skills.Select(s => (ProfilePart.Skills, new[] { ("Skill", s) })),
            Gen.Select(Gen.OneOf("fr", "en", "de"), Gen.OneOf("", "B2", "Native"), (code, level) => (ProfilePart.Languages, new[] { ("Language", code), ("Level", level) })),
            Gen.Select(Words, Words, Dates, (title, text, date) => (ProfilePart.Works, new[] { ("Kind", "Talk"), ("Title", title), ("Summary", text), ("Date", date) })),
            Gen.Select(Gen.OneOf(ProfilePart.Offers, ProfilePart.Seeks), Words, (part, line) => (part, new[] { ("Line", line) })),
            Gen.OneOf("https://example.org/a", "https://example.org/b", "https://example.org/c").Select(u => (ProfilePart.Links, new[] { ("Label", "L"), ("Url", u) }))),
        Gen.Int[0, 4],
        Gen.Bool,
        (edit, at, removal) => (edit.Item1, edit.Item2, at, removal));

    /// <summary>The law: whatever the profile is and whatever is edited, undoing it gives back every column of every row, the row ids among them; undoing that gives back the edit.</summary>
    [Test]
    public async Task Undo_OfAnyEditOfAnyProfile_GivesTheProfileBackExactly()
    {
        await using var editor = await EditorStore.CreateAsync(database);
        var edits = new List<(ProfilePart Part, (string, string)[] Fields, int At, bool IsRemoval)>();
        Edits.List[120].Sample(e => edits = e, iter: 1, threads: 1, seed: "0N0XIzNsQ0O1");
        var undone = 0;
        foreach (var edit in edits)
        {
            var before = await TextAsync(editor);
            if ((await ApplyAsync(editor, edit)).State != EditState.Saved)
                continue;
            var after = await TextAsync(editor);
            Assert.That(after, Is.Not.EqualTo(before));

            Assert.That((await editor.UndoAsync((await editor.HistoryAsync())[0].Id)).State, Is.EqualTo(EditState.Saved));
            Assert.That(await TextAsync(editor), Is.EqualTo(before), $"{edit.Part} {edit.IsRemoval} {string.Join(", ", edit.Fields)}");
            Assert.That((await editor.UndoAsync((await editor.HistoryAsync())[0].Id)).State, Is.EqualTo(EditState.Saved));
            Assert.That(await TextAsync(editor), Is.EqualTo(after), $"again {edit.Part}");
            undone++;
        }

        Assert.That(undone, Is.GreaterThan(60));
        Assert.That((await editor.MemberAsync()).Positions, Is.Not.Empty);
    }

    [Test]
    public async Task Undo_OfAnOlderEdit_LeavesWhatWasEditedElsewhereSince()
    {
        await using var editor = await EditorStore.CreateAsync(database);
        await editor.EditAsync(ProfilePart.Positions, ("Title", "Engineer"), ("Start", "2020"));
        await editor.RemoveAsync(ProfilePart.Positions, (await editor.ShowAsync()).Items[ProfilePart.Positions][0]);
        var removal = (await editor.HistoryAsync())[0].Id;
        await editor.EditAsync(ProfilePart.Positions, ("Title", "Gardener"), ("Start", "2022"));

        await editor.UndoAsync(removal);

        Assert.That((await editor.MemberAsync()).Positions.Select(p => p.Title), Is.EquivalentTo(new[] { "Gardener", "Engineer" }));
        Assert.That((await editor.HistoryAsync()).Select(e => (e.IsUndo, e.IsUndone)), Is.EqualTo(new[] { (true, false), (false, false), (false, true), (false, false) }));
    }

    /// <summary>Otherwise the words of a position that its owner hid since would be for everyone again.</summary>
    [Test]
    public async Task Undo_WhenTheAudienceWasNarrowedSince_KeepsItNarrow()
    {
        await using var editor = await EditorStore.CreateAsync(database);
        await editor.EditAsync(ProfilePart.Positions, ("Title", "Engineer"));
        await editor.ChangeAsync(ProfilePart.Positions, (await editor.ShowAsync()).Items[ProfilePart.Positions][0], ("Title", "Spy"));
        var change = (await editor.HistoryAsync())[0].Id;
        await HideAsync(editor);

        await editor.UndoAsync(change);
        await editor.RemoveAsync(ProfilePart.Positions, (await editor.ShowAsync()).Items[ProfilePart.Positions][0]);
        await editor.UndoAsync((await editor.HistoryAsync())[0].Id);

        Assert.That((await editor.MemberAsync()).Positions.Select(p => (p.Title, p.Audience)), Is.EqualTo(new[] { ("Engineer", Audience.Hidden) }));
    }

    [Test]
    public async Task Confirm_WhenAnswered_IsRememberedAndNotAskedAgain()
    {
        await using var editor = await EditorStore.CreateAsync(database);
        await editor.EditAsync(ProfilePart.Positions, ("Title", "Engineer"), ("Start", "2001"), ("Current", "1"));
        Assert.That((await editor.ShowAsync()).Doubtful, Is.Empty, "just said");
        editor.Store.Clock.Advance(TimeSpan.FromDays(400));
        var asked = (await editor.ShowAsync()).Doubtful;
        Assert.That(asked, Has.Count.EqualTo(1));

        await new ConfirmPositionHandler(editor.Editor).HandleAsync(editor.MemberId, asked[0], true, CancellationToken.None);
        Assert.That((await editor.ShowAsync()).Doubtful, Is.Empty);
        Assert.That((await editor.MemberAsync()).Positions[0].ConfirmedOn, Is.EqualTo(DateOnly.FromDateTime(editor.Store.Clock.GetUtcNow().UtcDateTime)));

        editor.Store.Clock.Advance(TimeSpan.FromDays(400));
        await new ConfirmPositionHandler(editor.Editor).HandleAsync(editor.MemberId, asked[0], false, CancellationToken.None);
        Assert.That((await editor.ShowAsync()).Doubtful, Is.Empty);
        Assert.That((await editor.MemberAsync()).Positions[0].Current, Is.EqualTo(CurrentState.Ended));
    }

    private static async Task<EditOutcome> ApplyAsync(EditorStore editor, (ProfilePart Part, (string, string)[] Fields, int At, bool IsRemoval) edit)
    {
        var items = (await editor.ShowAsync()).Items[edit.Part];
        var isSingle = items is [{ Key: ItemKeys.Single }];
        if (isSingle)
            return await editor.ChangeAsync(edit.Part, items[0], edit.Fields);
        if (edit.At >= items.Count || (edit.Part == ProfilePart.Skills && !edit.IsRemoval))
            return await editor.EditAsync(edit.Part, edit.Fields);
        return edit.IsRemoval ? await editor.RemoveAsync(edit.Part, items[edit.At]) : await editor.ChangeAsync(edit.Part, items[edit.At], edit.Fields);
    }

    /// <summary>All that is stored of a profile, but for when it was changed and how often.</summary>
    private static async Task<string> TextAsync(EditorStore editor)
    {
        var member = await editor.MemberAsync();
        (member.Version, member.UpdatedAt, member.ExperienceAsOf) = (0, default, default);
        member.Skills.ForEach(s => s.Concept = null);
        return JsonSerializer.Serialize(member, Lines);
    }

    private static async Task HideAsync(EditorStore editor)
    {
        await using var context = await editor.Store.Contexts.CreateDbContextAsync();
        var member = await context.Members.SingleAsync(m => m.Id == editor.MemberId);
        await context.Entry(member).Collection(m => m.Positions).LoadAsync();
        member.Positions[0].Audience = Audience.Hidden;
        await context.SaveChangesAsync();
    }
}
