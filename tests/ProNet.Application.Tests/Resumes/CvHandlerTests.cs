using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Editing;
using ProNet.Application.Resumes;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Lexicon;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Resumes;

/// <summary>Keeping, reviewing, applying and giving away CVs, on both databases.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class CvHandlerTests(Database database)
{
    private static readonly byte[] File = [0x25, 0x50, 0x44, 0x46, 0, 255];

    private TestStore store = null!;
    private long member;
    private int python;

    [SetUp]
    public async Task CreateAsync()
    {
        store = await TestStore.CreateAsync((services, _) => services.AddSingleton(p => Lexicon(p)).AddScoped<ProfileEditor>().AddResumeUseCases(), database);
        var ada = new Member { Handle = "ada", Audience = Audience.Everyone };
        var concept = new SkillConcept { Slug = "python", Source = "test", ExternalId = "python", LabelEn = "Python", LabelFr = "Python" };
        await store.SaveAsync(ada, concept);
        (member, python) = (ada.Id, concept.Id);
    }

    [TearDown]
    public async Task DisposeAsync() => await store.DisposeAsync();

    [Test]
    public async Task Keep_OfACv_StoresItForItsOwnerAndTellsTheFeed()
    {
        await using var scope = store.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ProNetDbContext>();
        var before = await context.Members.Select(m => m.Version).SingleAsync();

        var id = await KeepAsync(scope, @"C:\fakepath\..\Ada's CV‮.docx");

        var kept = await context.Set<KeptCv>().AsNoTracking().SingleAsync();
        Assert.That((kept.Id, kept.FileName, kept.Kind, kept.Size, kept.Audience), Is.EqualTo((id, "Ada's CV.pdf", "pdf", File.Length, Audience.Hidden)));
        Assert.That(await context.Members.Select(m => m.Version).SingleAsync(), Is.EqualTo(before + 1));
        Assert.That((await Reader(scope).FileAsync("ada", id, Viewer.Member(member), CancellationToken.None))!.Content, Is.EqualTo(File));
    }

    /// <summary>Each audience, each who may look: the file and its name are there for the same ones.</summary>
    [TestCase(Audience.Hidden, "owner")]
    [TestCase(Audience.Recruiters, "owner recruiter")]
    [TestCase(Audience.Members, "owner recruiter member")]
    [TestCase(Audience.Everyone, "owner recruiter member visitor")]
    public async Task File_ForEachAudience_IsThereForThoseAlone(Audience audience, string expected)
    {
        await using var scope = store.Services.CreateAsyncScope();
        var id = await KeepAsync(scope, "cv.pdf");
        Assert.That(await scope.ServiceProvider.GetRequiredService<ChangeCvHandler>().HandleAsync(member, 7, id, audience, Caller.Unknown, CancellationToken.None), Is.True);

        var allowed = new List<string>();
        foreach (var (name, viewer) in new[] { ("owner", Viewer.Member(member)), ("recruiter", Viewer.Recruiter(member + 1, 1)), ("member", Viewer.Member(member + 1)), ("visitor", Viewer.Visitor) })
        {
            if (await Reader(scope).FileAsync("ada", id, viewer, CancellationToken.None) is not null)
                allowed.Add(name);
        }

        Assert.That(string.Join(' ', allowed), Is.EqualTo(expected));
    }

    [Test]
    public async Task Change_OfSomebodyElsesCv_ChangesNothing()
    {
        await using var scope = store.Services.CreateAsyncScope();
        var id = await KeepAsync(scope, "cv.pdf");
        var other = new Member { Handle = "bo" };
        await store.SaveAsync(other);
        var change = scope.ServiceProvider.GetRequiredService<ChangeCvHandler>();

        Assert.That(await change.HandleAsync(other.Id, 7, id, Audience.Everyone, Caller.Unknown, CancellationToken.None), Is.False);
        Assert.That(await change.HandleAsync(other.Id, 7, id, null, Caller.Unknown, CancellationToken.None), Is.False);
        Assert.That(await change.HandleAsync(member, 7, id, (Audience)99, Caller.Unknown, CancellationToken.None), Is.False);
        Assert.That(await Reader(scope).ReadAsync(other.Id, id, CancellationToken.None), Is.Null);
        Assert.That(await scope.ServiceProvider.GetRequiredService<CvReviewer>().ReviewAsync(other.Id, id, CancellationToken.None), Is.Null);
        Assert.That((await Reader(scope).ListAsync(member, CancellationToken.None)).Single().Audience, Is.EqualTo(Audience.Hidden));
    }

    [Test]
    public async Task Remove_OfAMember_TakesTheFilesAlong()
    {
        await using var scope = store.Services.CreateAsyncScope();
        await KeepAsync(scope, "cv.pdf");
        var context = scope.ServiceProvider.GetRequiredService<ProNetDbContext>();
        await context.Members.ExecuteDeleteAsync();
        Assert.That((await context.Set<KeptCv>().CountAsync(), await context.CvContents.CountAsync()), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Review_OfWhatTheProfileHas_KnowsItWhateverItsSpelling()
    {
        await using var scope = store.Services.CreateAsyncScope();
        var id = await KeepAsync(scope, "cv.pdf");
        var context = scope.ServiceProvider.GetRequiredService<ProNetDbContext>();
        var ada = await context.Members.Include(m => m.Positions).Include(m => m.Skills).SingleAsync();
        ada.Positions.Add(new Position { Title = "SOFTWARE Développeur", OrganisationName = "", Start = PartialDate.Of(2019) });
        ada.Skills.Add(new MemberSkill { ConceptId = python, Listed = true });
        await context.SaveChangesAsync();

        var review = (await scope.ServiceProvider.GetRequiredService<CvReviewer>().ReviewAsync(member, id, CancellationToken.None))!;

        Assert.That(review.Positions.Select(p => p.IsKnown), Is.EqualTo(new[] { true, false, false }));
        Assert.That(review.Skills.Select(s => (s.Value.Written, s.IsKnown)), Is.EqualTo(new[] { ("python", true) }));
        Assert.That(review.Unknown, Is.EqualTo(new[] { "Zorbing" }));
    }

    [TestCase("Lyon, France", null, "Lyon, France")]
    [TestCase("Lyon", null, "Lyon")]
    [TestCase("Builds quiet machines", "Builds quiet machines", null)]
    [TestCase("Nurse, Lyon", "Nurse, Lyon", null)]
    public async Task Review_OfALineBelowTheName_TellsAPlaceFromAHeadline(string line, string? headline, string? place)
    {
        await using var scope = store.Services.CreateAsyncScope();
        var draft = CareerDrafter.Draft(new DocumentText(DocumentKind.Pdf, $"Ada Martin\n{line}\n\nExperience\nBaker · Acme\n2012 - 2014\n", 1, "en"));
        var id = await KeepAsync(scope, "cv.pdf", draft);

        var review = (await scope.ServiceProvider.GetRequiredService<CvReviewer>().ReviewAsync(member, id, CancellationToken.None))!;

        Assert.That((review.Headline?.Value, review.Place?.Value), Is.EqualTo((headline, place)));
    }

    [Test]
    public async Task Apply_Twice_ChangesTheProfileOnceAndOrdersIt()
    {
        var accepted = new AcceptedFacts
        {
            Headline = "Developer",
            Positions = [.. Draft.Positions.Select(p => p.Value)],
            Skills = [python, 999_999],
            Languages = [new SpokenLanguage("fr", LanguageLevel.Native)],
            Links = [new ProfileLink("bad", "javascript:alert(1)"), new ProfileLink("Site", "https://ada.example/")],
        };
        for (var time = 0; time < 2; time++)
        {
            await using var scope = store.Services.CreateAsyncScope();
            Assert.That(await scope.ServiceProvider.GetRequiredService<ApplyCvHandler>().HandleAsync(member, accepted, CancellationToken.None), Is.EqualTo(ApplyCvOutcome.Applied));
        }

        await using var context = await store.Contexts.CreateDbContextAsync();
        var ada = await context.Members.Include(m => m.Positions).Include(m => m.Skills).SingleAsync();
        Assert.That(ada.Positions.OrderBy(p => p.Ordinal).Select(p => (p.Title, $"{p.Start}", $"{p.Current}")), Is.EqualTo(new[]
        {
            ("Software développeur", "2019-03", "Certain"), ("程序员", "2012", "Ended"), ("设计师", "2012", "Ended"),
        }));
        Assert.That(ada.Skills.Select(s => (s.ConceptId, s.Listed)), Is.EqualTo(new[] { (python, true) }));
        Assert.That(await context.ProfileEdits.CountAsync(), Is.EqualTo(1), "One edit of the history, which undoes all of it; the second time changed nothing.");
        Assert.That((ada.Headline, ada.Links.Single().Url, ada.Languages.Count), Is.EqualTo(("Developer", "https://ada.example/", 1)));
    }

    /// <summary>Two whose letters are no Latin ones are not the same for that.</summary>
    private static CareerDraft Draft { get; } = new()
    {
        Positions =
        [
            new(new DraftPosition { Title = "Software développeur", Organisation = "Acme", Start = PartialDate.Of(2019, 3), IsCurrent = true, Description = "Wrote Python." }, new Passage(0, 4)),
            new(new DraftPosition { Title = "程序员", Organisation = "公司", Start = PartialDate.Of(2012), End = PartialDate.Of(2014) }, new Passage(5, 4)),
            new(new DraftPosition { Title = "设计师", Organisation = "公司", Start = PartialDate.Of(2012), End = PartialDate.Of(2014) }, new Passage(5, 4)),
        ],
        Skills = [new("python", new Passage(0, 6)), new("Zorbing", new Passage(7, 7))],
    };

    private static Place Lyon { get; } = new() { Id = 1, Slug = "lyon-fr", Source = "test", ExternalId = "1", NameEn = "Lyon", NameFr = "Lyon", CountryCode = "FR", Population = 500_000 };

    private static CurrentLexicon Lexicon(IServiceProvider services)
    {
        var skills = new Lazy<SkillLexicon>(() =>
        {
            using var context = services.GetRequiredService<IDbContextFactory<ProNetDbContext>>().CreateDbContext();
            return new SkillLexicon([.. context.SkillConcepts.AsNoTracking().AsAsyncEnumerable().ToBlockingEnumerable()]);
        });
        return new CurrentLexicon(() => skills.Value, () => new Gazetteer([Lyon]));
    }

    private static KeptCvReader Reader(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<KeptCvReader>();

    private async Task<long> KeepAsync(AsyncServiceScope scope, string name, CareerDraft? draft = null) =>
        (await scope.ServiceProvider.GetRequiredService<KeepCvHandler>().HandleAsync(member, name, File, new ReadCv(DocumentKind.Pdf, "What it says", draft ?? Draft), CancellationToken.None))!.Value;
}
