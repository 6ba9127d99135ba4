using CsCheck;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Profiles;
using ProNet.Application.Searching;
using ProNet.Domain.Access;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Search;
using ProNet.Search.Responses;
using ProNet.Testing.Generators;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Access;

/// <summary>What pages, lists, API and exports are made of shows a viewer what a store would show that never had what the viewer may not know.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class RenditionTests(Database database)
{
    [Test]
    public async Task Read_ForEveryViewer_ShowsWhatAStoreWithoutTheSecretsShows()
    {
        await using var whole = await TestStore.CreateAsync(database: database);
        var world = new List<SecretMember>();
        SecretMembers.World(60, 60).Sample(w => world = w, iter: 1, threads: 1, seed: "0000KOIPe0s3");
        await SaveAsync(whole, world.Select(m => m.Whole()));

        foreach (var view in Views.All)
        {
            await using var bare = await TestStore.CreateAsync(database: database);
            await SaveAsync(bare, world.Select(m => m.Without(view)).OfType<Member>());
            var viewer = view switch { View.Everyone => Viewer.Visitor, View.Members => Viewer.Member(9_999), _ => Viewer.Recruiter(9_999, 1) };
            Assert.That(await ReadAsync(whole, viewer), Is.EqualTo(await ReadAsync(bare, viewer)), $"{view}");
        }
    }

    [Test]
    public async Task Read_ForAContactOfSome_ShowsWhatAStoreWithoutTheSecretsOfTheOthersShows()
    {
        await using var whole = await TestStore.CreateAsync(database: database);
        var world = new List<SecretMember>();
        SecretMembers.World(60, 60).Sample(w => world = w, iter: 1, threads: 1, seed: "0000KOIPe0s3");
        await SaveAsync(whole, world.Select(m => m.Whole()));
        await using var bare = await TestStore.CreateAsync(database: database);
        await SaveAsync(bare, world.Select(m => m.Without(View.Members, IsContact(m.Id))).OfType<Member>());
        var viewer = Viewer.Member(9_999) with { Contacts = Enumerable.Range(1, 60).Select(id => (long)id).Where(IsContact).ToValueList() };

        var read = await ReadAsync(whole, viewer);

        Assert.That(read, Is.EqualTo(await ReadAsync(bare, viewer)));
        Assert.That(read, Is.Not.EqualTo(await ReadAsync(whole, viewer with { Contacts = [] })), "contacts see more");
        Assert.That(await ReadAsync(whole, Viewer.Visitor with { Contacts = viewer.Contacts }), Is.EqualTo(await ReadAsync(whole, Viewer.Visitor)), "nobody is a contact without signing in");

        static bool IsContact(long id) => id % 2 == 0;
    }

    [Test]
    public async Task Read_ForTheOwnerAndTheSystem_ShowsAll()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            context.Add(new Member
            {
                Handle = "ada",
                Headline = "Secret",
                Audience = Audience.Hidden,
                FactAudiences = new FactAudiences { Headline = Audience.Hidden, Works = Audience.Recruiters },
            });
            await context.SaveChangesAsync();
        }

        await using var again = await store.Contexts.CreateDbContextAsync();
        var stored = await again.Members.SingleAsync();
        Assert.That(stored.FactAudiences, Is.EqualTo(new FactAudiences { Headline = Audience.Hidden, Works = Audience.Recruiters }));
        Assert.That((await new MemberReader(again).ReadAsync("ada", Viewer.Member(stored.Id), CancellationToken.None))!.Member.Headline, Is.EqualTo("Secret"));
        Assert.That((await new MemberReader(again).ReadAsync("ada", Viewer.System, CancellationToken.None))!.Member.Headline, Is.EqualTo("Secret"));
        Assert.That(await new MemberReader(again).ReadAsync("ada", Viewer.Recruiter(stored.Id + 1, 1), CancellationToken.None), Is.Null);
    }

    /// <summary>Everything that the readers give, as text; the facts' audiences aside, which no page shows.</summary>
    private static async Task<List<string>> ReadAsync(TestStore store, Viewer viewer)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        long[] ids = [.. Enumerable.Range(1, 60)];
        var pages = await new MemberReader(context).ReadAsync(ids, viewer, CancellationToken.None);
        var hits = await new HitReader(context, store.Clock).ReadAsync(SubjectKind.Member, ids.Select(id => new SearchHit { Id = id, Score = 0 }).ToValueList(), viewer, CancellationToken.None);
        return [.. pages.Select(Text), .. hits.Select(h => $"{h.Member!} {string.Join(", ", h.Member!.Current)}")];
    }

    private static string Text(MemberPageModel page)
    {
        var m = page.Member;
        string[] parts =
        [
            m.Handle, m.Name.Display, m.Headline, m.Summary, m.Industry, m.Language, $"{m.Seniority} {m.OpenToWork} {m.ExperienceMonths} {m.Audience}", $"{page.Place}",
            string.Join(", ", m.Languages), string.Join(", ", m.Works), string.Join(", ", m.Links), string.Join(", ", m.OwnSkills), string.Join(", ", m.Offers), string.Join(", ", m.Seeks), m.PhotoKey,
            string.Join("; ", m.Positions.Select(p => $"{p.Title} {p.OrganisationName} {p.Description} {p.Start} {p.End} {p.Current}")),
            string.Join("; ", m.Education.Select(e => $"{e.School} {e.Degree} {e.Field}")),
            string.Join(", ", page.Listed.Select(s => s.Slug).Order(StringComparer.Ordinal)), string.Join(", ", page.Mentioned.Select(s => s.Slug).Order(StringComparer.Ordinal)),
        ];
        return string.Join(" | ", parts);
    }

    /// <summary>Skills and places are what all members share.</summary>
    private static async Task SaveAsync(TestStore store, IEnumerable<Member> members)
    {
        var (places, concepts) = (new Dictionary<string, Place>(StringComparer.Ordinal), new Dictionary<int, SkillConcept>());
        var all = members.ToList();
        foreach (var member in all)
        {
            if (member.Location.Place is { } place)
                member.Location.Place = Shared(places, place.Slug, place);
            foreach (var skill in member.Skills)
                skill.Concept = Shared(concepts, skill.ConceptId, skill.Concept!);
        }

        await store.SaveAsync(all);

        static T Shared<TKey, T>(Dictionary<TKey, T> known, TKey key, T value)
            where TKey : notnull => known.TryAdd(key, value) ? value : known[key];
    }
}
