using ProNet.Domain.Access;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Builders;

namespace ProNet.Search.Contracts;

/// <summary>Documents as no one should write them and some do.</summary>
public abstract partial class SearchEngineContract
{
    private const int Many = 10_000;
    private const int PageOfMany = 250;

    [Test]
    public async Task Word_WhenOfTenThousandCharacters_HarmsNothingAroundIt()
    {
        var word = string.Concat(Enumerable.Repeat("abcdefghij", 1_000));

        var outcomes = await IndexAsync(new MemberBuilder(1).WithSummary($"before {word} after").WithHeadline(word).Document(), new MemberBuilder(2).WithSummary("other").Document());

        Assert.That(Statuses(outcomes), Is.All.EqualTo(OperationStatus.Applied));
        await AssertFindsAsync(Request("before after"), 1);
        await AssertFindsAsync(Request("other"), 2);
        Assert.That((await SearchAsync(Request(word))).Hits.Select(h => h.Id), Is.SubsetOf(new long[] { 1 }));
        Assert.That((await SearchAsync(Request(word[..200] + "*"))).Hits.Select(h => h.Id), Is.SubsetOf(new long[] { 1 }));
    }

    [TestCase("مهندس برمجيات في القاهرة", "برمجيات")]
    [TestCase("مهندس برمجيات", "مهندس")]
    [TestCase("רופא ילדים בירושלים", "ילדים")]
    [TestCase("英語の先生", "英語")]
    [TestCase("инженер-программист", "программист")]
    [TestCase("Ελληνικά λογιστής", "λογιστής")]
    public async Task Text_WhenInAnotherScript_IsFoundByItsWords(string headline, string query)
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline(headline).Document(), new MemberBuilder(2).WithHeadline("plumber").Document());

        await AssertFindsAsync(Request(query), 1);
    }

    [TestCase("Chef 👩🏽‍🍳 and baker 🥐", "baker")]
    [TestCase("Chef 👩🏽‍🍳 and baker 🥐", "\"chef and baker\"")]
    [TestCase("🚀🚀🚀 growth", "growth")]
    [TestCase("𝕯𝖆𝖙𝖆 engineer", "engineer")]
    [TestCase("\u202Eevil\u202C nurse", "nurse")]
    public async Task Text_WhenFullOfSigns_IsFoundByTheWordsBetween(string headline, string query)
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline(headline).Document());

        var response = await SearchAsync(Request(query) with { Highlights = true });

        Assert.That(response.Hits.Select(h => h.Id), Is.EqualTo(new long[] { 1 }));
        // A mark never cuts a sign in half.
        foreach (var highlight in response.Hits[0].Highlights)
        {
            Assert.That(highlight.Marks.All(m => m.Start >= 0 && m.Start + m.Length <= highlight.Text.Length), Is.True);
            Assert.That(highlight.Marks.All(m => !char.IsLowSurrogate(highlight.Text[m.Start])), Is.True);
        }
    }

    [Test]
    public async Task Skills_WhenThereAreFiveHundred_AreAllCountedAndFound()
    {
        var skills = Enumerable.Range(1, 500).Select(i => new SkillEntry($"skill-{i:000}", $"Skill {i:000}", $"Compétence {i:000}", [])).ToList();
        await IndexAsync(new MemberBuilder(1).Skilled(skills).Document(), new MemberBuilder(2).Skilled(skills.Take(1)).Document());

        var response = await SearchAsync(Request("") with { Facets = [new FacetRequest("skill", 600)] });
        var chosen = new SearchCriteria { Subject = SubjectKind.Member, Facets = [new FacetFilter("skill", ["skill-500"], [])] };

        var facet = response.Facets.Single();
        Assert.That(facet.DistinctValues, Is.EqualTo(500));
        Assert.That(facet.Values.Select(v => v.Count), Is.EqualTo(Enumerable.Repeat(1, 499).Prepend(2)));
        await AssertFindsAsync(Request(chosen), 1);
    }

    [Test]
    public async Task Facet_WhenItHasThousandsOfValues_CountsThemAsTheEngineDeclares()
    {
        const int values = 3_000;
        await WriteAsync(
            Generation,
            Enumerable.Range(1, values).Select(i => new MemberBuilder(i).Working($"Title {i}").Document()).Append(new MemberBuilder(values + 1).Working("Title 7").Document()).Select(PutInWidest));

        var facet = await FacetAsync(Filtered(), new FacetRequest("title", 2));

        Assert.That(facet.Values.Select(v => (v.Value, v.Count)), Is.EqualTo(new[] { ("title 7", 2), ("title 1", 1) }));
        Assert.That(facet.DistinctValues, values <= engine.Searcher.Engine.ExactDistinctValues ? Is.EqualTo(values) : Is.EqualTo(values).Within(2).Percent);
    }

    [Test]
    public async Task Document_WhenEveryFieldIsEmpty_IsFoundByNothingAndCountedAsUnknown()
    {
        await IndexAsync(new MemberBuilder(1).Named("").Document(), new MemberBuilder(2).WithHeadline("baker").Working("Baker").Document());

        await AssertFindsAsync(Request(""), 1, 2);
        await AssertFindsAsync(Request("-baker"), 1);
        var facet = (await SearchAsync(Request("") with { Facets = [new FacetRequest("seniority", 8)] })).Facets.Single();
        Assert.That((facet.Values.Count, facet.Unknown), Is.EqualTo((0, 2)));
    }

    [Test]
    public async Task Page_WhenThousandsChangeMeanwhile_ShowsAllOthersOnceInOrder()
    {
        // All written in one instant and alike, so that only the id tells them apart; for the widest view alone, which is the one that is asked.
        foreach (var chunk in Enumerable.Range(1, Many).Chunk(2_000))
            await WriteAsync(Generation, chunk.Select(i => PutInWidest(new MemberBuilder(i).Named("Alike").WithHeadline("nurse").UpdatedDaysAgo(1).Document())));
        // Two page through it at the same time, each in an order of its own.
        var readers = new[] { SortOrder.Relevance, SortOrder.Recent }.Select(order => (Order: order, Seen: new List<long>())).ToList();
        var cursors = new SearchCursor?[readers.Count];
        var changed = new HashSet<long>();
        var random = new Random(7);

        for (var page = 0; page == 0 || cursors.Any(cursor => cursor is not null); page++)
        {
            foreach (var (i, (order, seen)) in readers.Index())
            {
                if (page > 0 && cursors[i] is null)
                    continue;
                var request = Request(new SearchCriteria { Subject = SubjectKind.Member, QueryText = "nurse", Sort = order });
                var response = await SearchAsync(request with { Limit = PageOfMany, After = cursors[i] });
                seen.AddRange(response.Hits.Select(h => h.Id));
                cursors[i] = response.Next is { } next ? SearchCursor.TryDecode(next.Encode()) : null;
            }

            await ChangeSomeAsync(page, random, changed);
        }

        foreach (var (order, seen) in readers)
        {
            Assert.That(seen, Is.Unique, $"{order}");
            Assert.That(seen.Where(id => !changed.Contains(id)), Is.EqualTo(Enumerable.Range(1, Many).Select(i => (long)i).Where(id => !changed.Contains(id))), $"{order}");
        }
    }

    private static IndexOperation PutInWidest(SearchDocument document) =>
        new(document.Subject, document.Id, document.Version, new ByView<SearchDocument?>(view => view == Views.Widest ? document : null));

    /// <summary>Some are edited, some deleted, and new ones come, before and after what was shown.</summary>
    private async Task ChangeSomeAsync(int page, Random random, HashSet<long> changed)
    {
        var touched = Enumerable.Range(0, 10).Select(_ => (long)random.Next(1, Many + 1)).Where(changed.Add).ToList();
        var added = new MemberBuilder(Many + 1 + page).Named("New").WithHeadline("nurse").UpdatedDaysAgo(page % 2 * 2).Document();
        changed.Add(added.Id);
        var version = page + 2;
        await WriteAsync(
            Generation,
            touched.Select((id, i) => i % 2 == 0
                ? IndexOperation.Delete(SubjectKind.Member, id, version)
                : IndexOperation.Put(new MemberBuilder(id).Named("Edited").WithHeadline("baker").AtVersion(version).Document())).Append(IndexOperation.Put(added)));
    }
}
