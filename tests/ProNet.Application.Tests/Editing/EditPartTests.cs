using Microsoft.EntityFrameworkCore;
using ProNet.Application.Editing;
using ProNet.Application.Editing.Parts;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Editing;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
internal sealed class EditPartTests(Database database)
{
    private EditorStore editor = null!;

    [SetUp]
    public async Task CreateAsync() => editor = await EditorStore.CreateAsync(database);

    [TearDown]
    public async Task DisposeAsync() => await editor.DisposeAsync();

    [Test]
    public async Task HandleAsync_ForAWholeProfileFromNothing_KeepsAllAndTellsTheFeedEachTime()
    {
        var items = (await editor.ShowAsync()).Items;
        await SavedAsync(editor.ChangeAsync(ProfilePart.Headline, items[ProfilePart.Headline][0], ("Headline", "  Data   engineer "), ("Seniority", "Senior")));
        await SavedAsync(editor.ChangeAsync(ProfilePart.Summary, items[ProfilePart.Summary][0], ("Summary", "I write Kubernetes operators.\r\nAnd tests."), ("Language", "en")));
        await SavedAsync(editor.ChangeAsync(ProfilePart.Place, items[ProfilePart.Place][0], ("Place", "Lyon")));
        await SavedAsync(editor.ChangeAsync(ProfilePart.Industry, items[ProfilePart.Industry][0], ("Industry", "banking")));
        await SavedAsync(editor.ChangeAsync(ProfilePart.Availability, items[ProfilePart.Availability][0],
            ("Open", "1"), ("Kind-Freelance", "1"), ("From", "2026-12-01"), ("Remote", "Hybrid"), ("Pay", "60 000"), ("Currency", "EUR"), ("Period", "Year")));
        await SavedAsync(editor.EditAsync(ProfilePart.Positions, ("Title", "Developer"), ("Organisation", "Old Ltd"), ("Start", "mars 2015"), ("End", "2018")));
        await SavedAsync(editor.EditAsync(ProfilePart.Positions, ("Title", "Engineer"), ("Organisation", "New Ltd"), ("Start", "02/2018"), ("Current", "1")));
        await SavedAsync(editor.EditAsync(ProfilePart.Education, ("Degree", "MSc"), ("School", "INSA Lyon"), ("End", "2014")));
        await SavedAsync(editor.EditAsync(ProfilePart.Skills, ("Skill", "k8s")));
        await SavedAsync(editor.EditAsync(ProfilePart.Skills, ("Skill", "Falconry of the mind")));
        await SavedAsync(editor.EditAsync(ProfilePart.Languages, ("Language", "fr"), ("Level", "C1")));
        await SavedAsync(editor.EditAsync(ProfilePart.Works, ("Kind", "Patent"), ("Title", "A loom"), ("Url", "example.org/loom"), ("Date", "1843-07-10")), EditState.Invalid);
        await SavedAsync(editor.EditAsync(ProfilePart.Works, ("Kind", "Patent"), ("Title", "A loom"), ("Url", "example.org/loom"), ("Date", "17 May 1943")));
        await SavedAsync(editor.EditAsync(ProfilePart.Links, ("Label", "Code"), ("Url", "https://example.org/ada")));
        await SavedAsync(editor.EditAsync(ProfilePart.Offers, ("Line", " Audit de  sécurité pour PME ")));
        await SavedAsync(editor.EditAsync(ProfilePart.Seeks, ("Line", "Kubernetes freelancers in Lyon")));

        var member = await editor.MemberAsync();
        Assert.That(member.Headline, Is.EqualTo("Data engineer"));
        Assert.That(member.Seniority, Is.EqualTo(Seniority.Senior));
        Assert.That(member.Summary, Is.EqualTo("I write Kubernetes operators.\nAnd tests."));
        Assert.That(member.Location.PlaceId, Is.Not.Null);
        Assert.That(member.Industry, Is.EqualTo("banking"));
        Assert.That(member.OpenToWork, Is.True);
        Assert.That(member.Availability, Is.EqualTo(new Availability { Kinds = [ContractKind.Freelance], From = new DateOnly(2026, 12, 1), Remote = RemoteWork.Hybrid }));
        Assert.That(member.WishedPay, Is.EqualTo(new WishedPay(60_000, "EUR", PayPeriod.Year)));
        Assert.That((member.FactAudiences.WishedPay, member.FactAudiences.Availability), Is.EqualTo((Audience.Hidden, Audience.Members)));
        Assert.That(member.Positions.Select(p => (p.Title, p.Start, p.End, p.Current)), Is.EqualTo(new (string, PartialDate?, PartialDate?, CurrentState)[]
        {
            ("Engineer", PartialDate.Of(2018, 2), null, CurrentState.Certain), ("Developer", PartialDate.Of(2015, 3), PartialDate.Of(2018), CurrentState.Ended),
        }));
        Assert.That(member.Education.Single().School, Is.EqualTo("INSA Lyon"));
        Assert.That(member.Skills.Where(s => s.Listed).Select(s => s.Concept!.LabelEn), Is.EqualTo(new[] { "Kubernetes" }));
        Assert.That(member.OwnSkills, Is.EqualTo(new[] { "Falconry of the mind" }));
        Assert.That(member.Languages, Is.EqualTo(new[] { new SpokenLanguage("fr", LanguageLevel.C1) }));
        Assert.That(member.Works, Is.EqualTo(new[] { new Work("A loom", "", "") { Kind = WorkKind.Patent, Url = "https://example.org/loom", Date = 19430517 } }));
        Assert.That(member.Links.Single().Url, Is.EqualTo("https://example.org/ada"));
        Assert.That((member.Offers.Single(), member.Seeks.Single()), Is.EqualTo(("Audit de sécurité pour PME", "Kubernetes freelancers in Lyon")));
        await using var context = await editor.Store.Contexts.CreateDbContextAsync();
        Assert.That(await context.Changes.Where(c => c.SubjectId == editor.MemberId).Select(c => c.Version).OrderBy(v => v).ToListAsync(), Is.EqualTo(Enumerable.Range(1, 16)));
    }

    [TestCase(ProfilePart.Positions, "Title", "", "Title", EditProblem.Missing)]
    [TestCase(ProfilePart.Positions, "Start", "soon", "Start", EditProblem.NoDate)]
    [TestCase(ProfilePart.Names, "Family", "\u202E\uFFFE", "Family", EditProblem.Missing)]
    [TestCase(ProfilePart.Positions, "Start", "٢٠١٩", "Start", EditProblem.NoDate)]
    [TestCase(ProfilePart.Positions, "Start", "31/02/2020", "Start", EditProblem.NoDate)]
    [TestCase(ProfilePart.Positions, "Start", "2199", "Start", EditProblem.Future)]
    [TestCase(ProfilePart.Positions, "End", "1990", "End", EditProblem.EndBeforeStart)]
    [TestCase(ProfilePart.Skills, "Skill", " ", "Skill", EditProblem.Missing)]
    [TestCase(ProfilePart.Languages, "Language", "xx", "Language", EditProblem.NoChoice)]
    [TestCase(ProfilePart.Languages, "Level", "9", "Level", EditProblem.NoChoice)]
    [TestCase(ProfilePart.Links, "Url", "javascript:alert(1)", "Url", EditProblem.NoAddress)]
    [TestCase(ProfilePart.Links, "Url", "https://a:b@example.org/", "Url", EditProblem.NoAddress)]
    [TestCase(ProfilePart.Works, "Kind", "Link", "Url", EditProblem.Missing)]
    [TestCase(ProfilePart.Offers, "Line", " ", "Line", EditProblem.Missing)]
    public async Task HandleAsync_WhenTheFormIsWrong_SaysWhereAndSavesNothing(ProfilePart part, string field, string value, string at, EditProblem problem)
    {
        var right = new Dictionary<ProfilePart, Dictionary<string, string>>
        {
            [ProfilePart.Names] = new() { ["Family"] = "Lovelace" },
            [ProfilePart.Positions] = new() { ["Title"] = "Engineer", ["Start"] = "2001" },
            [ProfilePart.Skills] = new() { ["Skill"] = "Java" },
            [ProfilePart.Languages] = new() { ["Language"] = "fr" },
            [ProfilePart.Links] = new() { ["Url"] = "https://example.org" },
            [ProfilePart.Works] = new() { ["Title"] = "A talk" },
            [ProfilePart.Offers] = new(),
        }[part];
        right[field] = value;
        var version = (await editor.MemberAsync()).Version;

        var outcome = await editor.SendAsync(new PartEdit(part, ItemKeys.New, "", new Draft(right)));

        Assert.That(outcome.State, Is.EqualTo(EditState.Invalid));
        Assert.That(outcome.Problems, Does.Contain(new FieldProblem(at, problem)));
        Assert.That((await editor.MemberAsync()).Version, Is.EqualTo(version));
        Assert.That(await editor.HistoryAsync(), Is.Empty);
    }

    [Test]
    public async Task HandleAsync_WhenTheItemChangedInAnotherTab_SavesNothingAndShowsWhatIsThere()
    {
        await editor.EditAsync(ProfilePart.Positions, ("Title", "Engineer"), ("Start", "2020"));
        await editor.EditAsync(ProfilePart.Positions, ("Title", "Developer"), ("Start", "2010"));
        var both = (await editor.ShowAsync()).Items[ProfilePart.Positions];
        var seen = both.Single(i => i.Label == "Engineer");

        await SavedAsync(editor.ChangeAsync(ProfilePart.Positions, seen, ("Title", "Lead engineer")));
        await SavedAsync(editor.ChangeAsync(ProfilePart.Positions, both.Single(i => i.Label == "Developer"), ("Title", "Programmer")));
        var late = await editor.ChangeAsync(ProfilePart.Positions, seen, ("Title", "Staff engineer"));

        Assert.That(late.State, Is.EqualTo(EditState.Conflict));
        Assert.That(late.Now!.Draft["Title"], Is.EqualTo("Lead engineer"));
        Assert.That((await editor.MemberAsync()).Positions.Select(p => p.Title), Is.EqualTo(new[] { "Lead engineer", "Programmer" }));
        await SavedAsync(editor.ChangeAsync(ProfilePart.Positions, late.Now!, ("Title", "Staff engineer")));
        await SavedAsync(editor.RemoveAsync(ProfilePart.Positions, (await editor.ShowAsync()).Items[ProfilePart.Positions][0]));
        Assert.That((await editor.ChangeAsync(ProfilePart.Positions, seen, ("Title", "X"))).State, Is.EqualTo(EditState.Conflict));
        Assert.That((await editor.RemoveAsync(ProfilePart.Positions, seen)).State, Is.EqualTo(EditState.Conflict));
    }

    [Test]
    public async Task HandleAsync_WhenTwoPartsAreSavedAtOnce_SavesBoth()
    {
        var items = (await editor.ShowAsync()).Items;

        var outcomes = await Task.WhenAll(
            editor.ChangeAsync(ProfilePart.Headline, items[ProfilePart.Headline][0], ("Headline", "Engineer")),
            editor.ChangeAsync(ProfilePart.Summary, items[ProfilePart.Summary][0], ("Summary", "Text")),
            editor.EditAsync(ProfilePart.Skills, ("Skill", "Java")),
            editor.EditAsync(ProfilePart.Positions, ("Title", "Engineer")));

        Assert.That(outcomes.Select(o => o.State), Is.All.EqualTo(EditState.Saved));
        var member = await editor.MemberAsync();
        Assert.That((member.Headline, member.Summary, member.Positions.Count, member.Skills.Count), Is.EqualTo(("Engineer", "Text", 1, 1)));
        Assert.That((await editor.HistoryAsync()).Count, Is.EqualTo(4));
    }

    [Test]
    public async Task HandleAsync_WhenWordsMentionSkills_FindsThemAndForgetsThemWithTheWords()
    {
        var headline = (await editor.ShowAsync()).Items[ProfilePart.Headline][0];
        await editor.ChangeAsync(ProfilePart.Headline, headline, ("Headline", "Kubernetes and PostgreSQL"));
        Assert.That((await editor.MemberAsync()).Skills.Select(s => (s.Concept!.LabelEn, s.Listed)), Is.EquivalentTo(new[] { ("Kubernetes", false), ("PostgreSQL", false) }));

        await editor.EditAsync(ProfilePart.Skills, ("Skill", "Kubernetes"));
        Assert.That((await editor.EditAsync(ProfilePart.Skills, ("Skill", "K8s"))).Problems.Single().Problem, Is.EqualTo(EditProblem.Known));
        await editor.ChangeAsync(ProfilePart.Headline, (await editor.ShowAsync()).Items[ProfilePart.Headline][0], ("Headline", "Gardener"));

        Assert.That((await editor.MemberAsync()).Skills.Select(s => (s.Concept!.LabelEn, s.Listed)), Is.EqualTo(new[] { ("Kubernetes", true) }));
    }

    [Test]
    public async Task HandleAsync_WhenTheItemIsSomebodyElses_FindsNone()
    {
        await editor.EditAsync(ProfilePart.Positions, ("Title", "Engineer"));
        var item = (await editor.ShowAsync()).Items[ProfilePart.Positions][0];
        await using var context = await editor.Store.Contexts.CreateDbContextAsync();
        var other = await EditorStore.AddAsync(context, "eve");

        Assert.That((await editor.SendAsync(new PartEdit(ProfilePart.Positions, item.Key, item.Version, new Draft(new Dictionary<string, string> { ["Title"] = "Mine" })), other)).State, Is.EqualTo(EditState.Conflict));
        Assert.That((await editor.SendAsync(new PartEdit(ProfilePart.Positions, item.Key, item.Version, Draft.Empty, IsRemoval: true), other)).State, Is.EqualTo(EditState.Conflict));
        Assert.That((await editor.UndoAsync((await editor.HistoryAsync())[0].Id, other)).State, Is.EqualTo(EditState.Missing));
        Assert.That((await new ConfirmPositionHandler(editor.Editor).HandleAsync(other, (await editor.MemberAsync()).Positions[0].Id, true, CancellationToken.None)).State, Is.EqualTo(EditState.Missing));
        Assert.That((await editor.MemberAsync()).Positions.Single().Title, Is.EqualTo("Engineer"));
    }

    [Test]
    public async Task HandleAsync_WhenNothingIsDifferent_RecordsNothing()
    {
        await editor.EditAsync(ProfilePart.Links, ("Url", "https://example.org"));
        var version = (await editor.MemberAsync()).Version;

        Assert.That((await editor.ChangeAsync(ProfilePart.Links, (await editor.ShowAsync()).Items[ProfilePart.Links][0])).State, Is.EqualTo(EditState.Unchanged));

        Assert.That((await editor.MemberAsync()).Version, Is.EqualTo(version));
        Assert.That(await editor.HistoryAsync(), Has.Count.EqualTo(1));
    }

    [TestCase(ProfilePart.Positions, "Title")]
    [TestCase(ProfilePart.Education, "School")]
    [TestCase(ProfilePart.Works, "Title")]
    [TestCase(ProfilePart.Skills, "Skill")]
    [TestCase(ProfilePart.Seeks, "Line")]
    public async Task HandleAsync_WhenAFormIsSentTwice_AddsOnce(ProfilePart part, string field)
    {
        await SavedAsync(editor.EditAsync(part, (field, "Falconry of the mind")));

        var again = await editor.EditAsync(part, (field, "Falconry of the mind"));

        Assert.That(again.Problems.Single().Problem, Is.EqualTo(EditProblem.Known));
        Assert.That((await editor.ShowAsync()).Items[part], Has.Count.EqualTo(1));
    }

    [Test]
    public async Task HandleAsync_ForLinesOfWhatIsOfferedAndSought_TakesTenOfTwoHundredSigns([Values(ProfilePart.Offers, ProfilePart.Seeks)] ProfilePart part)
    {
        await SavedAsync(editor.EditAsync(part, ("Line", new string('a', 200))));
        Assert.That((await editor.EditAsync(part, ("Line", new string('b', 201)))).Problems.Single(), Is.EqualTo(new FieldProblem("Line", EditProblem.TooLong)));
        for (var i = 1; i < 10; i++)
            await SavedAsync(editor.EditAsync(part, ("Line", FormattableString.Invariant($"Line {i}"))));

        Assert.That((await editor.EditAsync(part, ("Line", "One more"))).Problems.Single(), Is.EqualTo(new FieldProblem("Line", EditProblem.TooMany)));

        var first = (await editor.ShowAsync()).Items[part][0];
        Assert.That((await editor.ChangeAsync(part, first, ("Line", "LINE 1"))).Problems.Single(), Is.EqualTo(new FieldProblem("Line", EditProblem.Known)));
        await SavedAsync(editor.ChangeAsync(part, first, ("Line", "Something else")));
        await SavedAsync(editor.RemoveAsync(part, (await editor.ShowAsync()).Items[part][1]));
        Assert.That((await editor.ShowAsync()).Items[part].Select(i => i.Label), Is.EqualTo(new[] { "Something else" }.Concat(Enumerable.Range(2, 8).Select(i => FormattableString.Invariant($"Line {i}")))));
    }

    [Test]
    public async Task HandleAsync_AfterManyEdits_RemembersTheLastOnly()
    {
        for (var i = 0; i < ProfileEditor.MostRemembered + 3; i++)
        {
            var headline = (await editor.ShowAsync()).Items[ProfilePart.Headline][0];
            await editor.ChangeAsync(ProfilePart.Headline, headline, ("Headline", FormattableString.Invariant($"Version {i}")));
        }

        var history = await editor.HistoryAsync();
        Assert.That(history, Has.Count.EqualTo(ProfileEditor.MostRemembered));
        Assert.That(history[^1].Lines.Single().Before, Is.EqualTo("Version 2"));
    }

    private static async Task SavedAsync(Task<EditOutcome> edit, EditState expected = EditState.Saved)
    {
        var outcome = await edit;
        Assert.That(outcome.State, Is.EqualTo(expected), string.Join(", ", outcome.Problems));
    }
}
