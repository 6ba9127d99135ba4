using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Querying;
using ProNet.Search.Schema;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>Best first: what comes before what, and by the same numbers in every engine.</summary>
public abstract partial class IndexedEngineContract
{
    private static readonly string[] RankedWords = ["welder", "marine", "senior", "lead", "pipe", "yard", "night", "crew"];

    [Test]
    public async Task Rank_WhenATitleIsTheQuery_PutsItFirstOfAll()
    {
        await IndexAsync(
            new JobBuilder(1).Titled("Senior marine welder").Described("marine welder, marine welder, marine welder").PostedDaysAgo(1).Document(),
            new JobBuilder(2).Titled("Marine welder").PostedDaysAgo(90).Document(),
            new JobBuilder(3).Titled("Welder, marine").Described("marine welder").PostedDaysAgo(1).Document(),
            new JobBuilder(4).Titled("Cook").Described("for a marine crew; no welder").PostedDaysAgo(1).Document());

        Assert.That(await IdsAsync(Request("marine welder", SubjectKind.Job)), Is.EqualTo(new long[] { 2, 1, 3, 4 }));
    }

    [Test]
    public async Task Rank_WhenATitleIsPartOfTheQuery_PutsItBeforeLongerTitles()
    {
        await IndexAsync(
            new MemberBuilder(1).WithHeadline("Senior marine welder").WithSummary("night").Document(),
            new MemberBuilder(2).WithHeadline("Marine welder").WithSummary("worked at night").Document());

        Assert.That(await IdsAsync(Request("marine welder night")), Is.EqualTo(new long[] { 2, 1 }));
        Assert.That(await IdsAsync(Request("title:(marine welder) night")), Is.EqualTo(new long[] { 2, 1 }));
    }

    /// <summary>Of a translation neither order, nor little words, nor how senior is asked.</summary>
    [Test]
    public async Task Rank_WhenATitleIsTheQueryInTheOtherLanguage_PutsItBehindThoseAsAskedAndBeforeMentions()
    {
        var translated = (JobDocument)new JobBuilder(1).Titled("Concepteur de contenu").PostedDaysAgo(1).Document() with { OtherTitles = ["content designer", "content architect"] };
        await IndexAsync(
            translated,
            new JobBuilder(2).Titled("Content designer").PostedDaysAgo(90).Document(),
            new JobBuilder(3).Titled("Junior content designer of the night").PostedDaysAgo(1).Document(),
            new JobBuilder(4).Titled("Cook").Described("for a content designer").PostedDaysAgo(1).Document());

        Assert.That((await IdsAsync(Request("content designer", SubjectKind.Job))).Where(id => id != 3), Is.EqualTo(new long[] { 2, 1, 4 }));
        Assert.That((await IdsAsync(Request("designer of content", SubjectKind.Job))).Where(id => id != 3), Is.EqualTo(new long[] { 1, 2, 4 }), "in any order, and without little words");
        Assert.That(await IdsAsync(Request("title:(content designer)", SubjectKind.Job)), Is.EqualTo(new long[] { 2, 3 }), "Whoever asks for titles gets those that were written.");
    }

    [Test]
    public async Task Find_WhenALittleWordIsOptional_FindsWithoutItAndRanksWithItFirst()
    {
        await IndexAsync(
            new MemberBuilder(1).WithHeadline("Chef, projet").Document(),
            new MemberBuilder(2).WithHeadline("Chef de projet").Document(),
            new MemberBuilder(3).WithHeadline("Chef de cuisine").Document());
        var query = new AndNode([new WordNode("chef"), new WordNode("de") { IsOptional = true }, new WordNode("projet")]);

        Assert.That(await IdsAsync(Raw(query)), Is.EqualTo(new long[] { 2, 1 }));
        Assert.That(await IdsAsync(Raw(new AndNode([.. query.Children.Take(2)]))), Is.EquivalentTo(new long[] { 1, 2, 3 }));
    }

    /// <summary>Little words join: whoever is chef of something else has no more of "chef de projet" in order than a chef.</summary>
    [Test]
    public async Task Rank_WhenOnlyALittleWordFollowsInATitle_GivesNothingForTheOrder()
    {
        await IndexAsync(
            new MemberBuilder(1).WithHeadline("Chef de cuisine").WithSummary("un projet").Document(),
            new MemberBuilder(2).WithHeadline("Chef, grands projets").Document(),
            new MemberBuilder(3).WithHeadline("Assistant du chef de projet").Document());
        var query = new AndNode([new WordNode("chef"), new WordNode("de") { IsOptional = true }, new WordNode("projet")]);

        Assert.That(await IdsAsync(Raw(query)), Is.EqualTo(new long[] { 3, 2, 1 }));
    }

    [TestCase("inventories", 2, 1)]
    [TestCase("inventory", 1, 2)]
    public async Task Rank_WhenAWordIsWrittenAsAsked_ComesBeforeItsOtherForm(string word, long first, long second)
    {
        await IndexAsync(
            new MemberBuilder(1).WithHeadline("Welder").WithSummary("inventory of the yard").Document(),
            new MemberBuilder(2).WithHeadline("Welder").WithSummary("inventories of the yard").Document());

        Assert.That(await IdsAsync(Request($"welder {word}")), Is.EqualTo(new[] { first, second }));
    }

    /// <summary>Women and men of one title stand alike, whichever form is asked.</summary>
    [TestCase("infirmière")]
    [TestCase("infirmier")]
    public async Task Rank_WhenATitleIsFeminineOrMasculine_WeighsBothAlike(string word)
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline("Infirmier de nuit").Document(), new MemberBuilder(2).WithHeadline("Infirmière de nuit").Document());

        var hits = (await SearchAsync(Raw(new WordNode(word)))).Hits;

        Assert.That(hits.Select(h => h.Score).Distinct().Count(), Is.EqualTo(1));
    }

    /// <summary>Whoever has a concept under another name has no other form of the words, and loses nothing to those who have the words as asked.</summary>
    [Test]
    public async Task Score_OfAConceptUnderAnotherName_CountsAsWordsWrittenAsAsked()
    {
        await IndexAsync(new MemberBuilder(1).Skilled(TestSkills.Kubernetes).Document());

        var hit = (await SearchAsync(Raw(new ConceptNode(new WordNode("orchestrators"), TestSkills.Kubernetes.Slug, [])))).Hits.Single();

        Assert.That(hit.Score, Is.EqualTo(FieldWeights.Concept + FieldWeights.SameForm).Within(0.01));
    }

    [Test]
    public async Task Rank_WhenWordsStandTogetherInOneTitle_BeatsThemScattered()
    {
        await IndexAsync(
            new MemberBuilder(1).WithHeadline("Welder").Worked("Marine").WithSummary("marine welder marine welder marine welder").Document(),
            new MemberBuilder(2).WithHeadline("Chief marine welder of the yard").Document());

        Assert.That(await IdsAsync(Request("marine welder")), Is.EqualTo(new long[] { 2, 1 }));
    }

    [Test]
    public async Task Rank_WhenPresentPastOrMentioned_GoesInThatOrder()
    {
        await IndexAsync(
            new MemberBuilder(1).WithSummary("welder, welder, welder and welder").Document(),
            new MemberBuilder(2).Worked("Pipe welder").WithSummary("since then other things").Document(),
            new MemberBuilder(3).Working("Pipe welder").WithSummary("and other things").Document());

        Assert.That(await IdsAsync(Request("welder")), Is.EqualTo(new long[] { 3, 2, 1 }));
    }

    /// <summary>One industry label among many people made its words the rarest of their field, and so the best.</summary>
    [Test]
    public async Task Rank_WhenARareFieldHasTheWord_DoesNotBeatATitle()
    {
        var school = new MemberBuilder(1).Attended("Welder Institute", "Welder", 2001, 2003).Document();
        var titles = Enumerable.Range(2, 12).Select(i => new MemberBuilder(i).Working("Lead welder").Document());
        await IndexAsync([school, .. titles]);

        Assert.That((await IdsAsync(Request("welder")))[^1], Is.EqualTo(1));
    }

    [Test]
    public async Task Rank_WhenAConceptIsCarriedUnderAnotherName_ComesAfterTheWordsInATitle()
    {
        await IndexAsync(
            new MemberBuilder(1).Skilled(TestSkills.Kubernetes).Document(),
            new MemberBuilder(2).WithHeadline("Expert in k8s").Document(),
            new MemberBuilder(3).WithHeadline("Somebody else").Document());

        Assert.That(await IdsAsync(Request("k8s")), Is.EqualTo(new long[] { 2, 1 }));
    }

    [Test]
    public async Task Rank_WhenAWordIsCorrected_IsThatOfTheWordMeant()
    {
        await IndexAsync(RankedCorpus().Append(new MemberBuilder(90).WithHeadline("Welded").Document()).Append(new MemberBuilder(91).WithSummary("wielder").Document()));
        var typed = await IdsAsync(Raw(new WordNode("welder")));

        var corrected = await IdsAsync(Raw(new FuzzyNode("wedler", 2, Meant: "welder")));

        Assert.That(corrected[..typed.Length], Is.EqualTo(typed));
        Assert.That(corrected, Does.Contain(91));
        Assert.That((await SearchAsync(Raw(new NestedNode("position", new FuzzyNode("wedlre", 1, Meant: "welder"))))).Total, Is.GreaterThan(0));
    }

    [TestCase("welder")]
    [TestCase("marine", "welder")]
    [TestCase("lead", "marine", "welder")]
    [TestCase("night", "crew")]
    [TestCase("welders", "crew")]
    public async Task Score_OfWrittenWords_IsThatOfTheDefinition(params string[] words)
    {
        var corpus = RankedCorpus();
        await IndexAsync(corpus);
        var oracle = new RankingOracle(SearchSchemas.For(SubjectKind.Member), corpus);
        QueryNode query = words.Length == 1 ? new WordNode(words[0]) : new AndNode(words.Select(w => (QueryNode)new WordNode(w)).ToValueList());

        var hits = (await SearchAsync(Raw(query))).Hits;

        var expected = corpus.Where(d => oracle.Score(d.Id, words) is not null).ToDictionary(d => d.Id, d => oracle.Score(d.Id, words)!.Value);
        Assert.That(hits.Select(h => h.Id), Is.EquivalentTo(expected.Keys));
        foreach (var hit in hits)
            Assert.That(hit.Score, Is.EqualTo(expected[hit.Id]).Within(0.1).Percent, $"of {hit.Id}");
    }

    [Test]
    public async Task Find_EveryWordOfATextIsFound()
    {
        SearchDocument[] corpus =
        [
            new MemberBuilder(1).Named("Zoé", "L'Hôpital").WithHeadline("Cheffe·fe d’équipe C++").WithSummary("R&D — e-commerce, 24/7").Skilled(TestSkills.Kubernetes).Document(),
            new MemberBuilder(2).Working("Développeur(se) .NET", "AT&T", "ISO-9001; œuvres").Attended("École 42", "Bac+5", 2001, 2003).WithWork("数据工程").WithCv("Ångström naïveté").Document(),
        ];
        await IndexAsync(corpus);

        foreach (var document in corpus)
        {
            foreach (var token in SearchSchemas.For(SubjectKind.Member).TextFields.SelectMany(f => f.Read(document)).SelectMany(TextAnalysis.Analyze))
                Assert.That(await IdsAsync(Raw(new WordNode(token.Folded))), Does.Contain(document.Id), token.Folded);
        }
    }

    /// <summary>Same scores: the later one first, and of one day the lower number, whatever was written last.</summary>
    [Test]
    public async Task Rank_WhenScoresAreEqual_GoesByDayThenNumber()
    {
        await IndexAsync(Enumerable.Range(1, 12).Reverse().Select(i => new MemberBuilder(i).WithHeadline("Marine welder").UpdatedDaysAgo(i % 3).Document()));

        Assert.That(await IdsAsync(Request("welder")), Is.EqualTo(Enumerable.Range(1, 12).OrderBy(i => i % 3).ThenBy(i => i).Select(i => (long)i)));
    }

    /// <summary>Short enough that engines keep the length of each exactly.</summary>
    private static List<SearchDocument> RankedCorpus()
    {
        var random = new Random(11);
        return [.. Enumerable.Range(1, 40).Select(i => (SearchDocument)(i % 3 == 0 ? new MemberBuilder(i).WithHeadline(Words(2)) : new MemberBuilder(i))
            .Named("Ada").Working(Words(2)).Worked(Words(random.Next(1, 3))).WithSummary(Words(random.Next(0, 6))).UpdatedDaysAgo(i).Document())];

        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => RankedWords[random.Next(RankedWords.Length)]));
    }
}
