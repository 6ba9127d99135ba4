using ProNet.Domain.Occupations;
using ProNet.Lexicon.Occupations;

namespace ProNet.Lexicon.Tests.Occupations;

/// <summary>What a title means: one occupation for feminine and masculine, for both languages, and for how people write it.</summary>
public sealed class OccupationLexiconTests
{
    private static readonly OccupationLexicon Own = new(OccupationList.All());

    /// <summary>Those whose feminine is another word, so that the label is two titles; or that names several fields of work.</summary>
    private static readonly string[] TwoWords = ["midwife", "bartender", "health-safety-officer"];

    [TestCase("infirmière", "registered-nurse")]
    [TestCase("INFIRMIER", "registered-nurse")]
    [TestCase("RN", "registered-nurse")]
    [TestCase("Registered Nurses", "registered-nurse")]
    [TestCase("avocate", "lawyer")]
    [TestCase("directrice financière", "chief-financial-officer")]
    [TestCase("CFO", "chief-financial-officer")]
    [TestCase("DAF", "chief-financial-officer")]
    [TestCase("ingénieur de données", "data-engineer")]
    [TestCase("chargé(e) de recrutement", "recruiter")]
    [TestCase("vendeur / vendeuse", "sales-associate")]
    [TestCase("server", null)]
    [TestCase("software", null)]
    [TestCase("nurse in", null, Description = "the little word belongs to what follows")]
    [TestCase("senior accountant", null, Description = "how senior is a word of its own in a query")]
    public void Find_KnowsAnOccupationByAnyOfItsTitles(string written, string? slug) => Assert.That(Own.Find(written, isNamed: false)?.Slug, Is.EqualTo(slug));

    [Test]
    public void Find_OfATitleThatMeansMuchElse_KnowsItWhereItIsSaidToBeAnOccupation() => Assert.That(Own.Find("server", isNamed: true)?.Slug, Is.EqualTo("waiter"));

    [TestCase("Senior Software Engineer", "software-developer")]
    [TestCase("Sr. Software Engineer II, Backend", "software-developer")]
    [TestCase("Software Engineering Intern")]
    [TestCase("Staff Registered Nurse - ICU", "registered-nurse")]
    [TestCase("Infirmière diplômée d’État de bloc", "registered-nurse")]
    [TestCase("Nurse Manager", "nurse-manager")]
    [TestCase("Java Developer", "software-developer")]
    [TestCase("Développeur·se Java confirmé·e (H/F)", "software-developer")]
    [TestCase("Concepteur ou conceptrice de contenu", "content-designer")]
    [TestCase("Concepteur·rice d’interaction", "user-experience-designer")]
    [TestCase("Agent / Agente de nettoyage industriel", "housekeeper")]
    [TestCase("Recruteur technique / Recruteuse technique bilingue", "recruiter")]
    [TestCase("Sales associate/cashier", "sales-associate", "cashier")]
    [TestCase("Directeur Financier", "chief-financial-officer")]
    [TestCase("Director of Finance", "chief-financial-officer")]
    [TestCase("Professeure de mathématiques", "teacher")]
    [TestCase("Accountant for small firms", "accountant")]
    [TestCase("Assistant to the CFO")]
    [TestCase("Document Controller")]
    [TestCase("Commercial Banker")]
    [TestCase("Chef d’équipe")]
    [TestCase("Network Architect", "network-engineer")]
    [TestCase("")]
    [TestCase("H/F")]
    [TestCase("--- / ( ,")]
    public void Link_OfATitleAsPeopleWriteIt_NamesWhatTheyDo(string title, params string[] slugs) => Assert.That(Own.Link(title).Select(o => o.Slug), Is.EqualTo(slugs));

    /// <summary>Law: the list names each of its own titles, and gives none of them to two.</summary>
    [Test]
    public void Link_OfEachTitleOfTheList_NamesItsOccupation() => Assert.Multiple(() =>
    {
        foreach (var occupation in OccupationList.All())
        {
            string[] titles = [occupation.LabelEn, occupation.LabelFr, .. occupation.TitlesEn, .. occupation.TitlesFr];
            foreach (var title in titles)
            {
                if (title != occupation.LabelFr || !TwoWords.Contains(occupation.Slug))
                    Assert.That(Own.Find(title, isNamed: true)?.Slug, Is.EqualTo(occupation.Slug), title);
            }
        }
    });

    [Test]
    public void Link_OfASpecialOccupationOfATaxonomy_NamesTheCommonOneAsWell()
    {
        var lexicon = new OccupationLexicon([.. OccupationList.All(), Imported("flight-nurse", "flight nurse", "infirmier de l’air/infirmière de l’air")]);

        Assert.That(lexicon.Link("Senior Flight Nurse").Select(o => o.Slug), Is.EqualTo(new[] { "flight-nurse", "registered-nurse" }));
        Assert.That(lexicon.Link("Infirmière de l’air").Select(o => o.Slug), Is.EqualTo(new[] { "flight-nurse", "registered-nurse" }));
    }

    [Test]
    public void Link_OfATitleThatATaxonomyGivesToTwo_NamesNone()
    {
        var lexicon = new OccupationLexicon([Imported("a", "rock geologist", "géologue a", "stone expert"), Imported("b", "soil geologist", "géologue b", "stone expert")]);

        Assert.That(lexicon.Link("Stone expert"), Is.Empty);
        Assert.That(lexicon.Link("Soil geologist").Select(o => o.Slug), Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void Link_OfWordsThatATaxonomyGivesBesideItsLabel_TakesNoSingleOne() =>
        Assert.That(new OccupationLexicon([Imported("a", "harbour pilot", "pilote de port", "navigator")]).Link("Navigator"), Is.Empty);

    [Test]
    public void Find_OfATaxonomyThatIsOneOfOurs_IsOurs()
    {
        var same = Imported("nurse-responsible", "nurse responsible for general care", "infirmier de soins généraux", "ward sister");
        same.SameAs = "registered-nurse";

        var lexicon = new OccupationLexicon([.. OccupationList.All(), same]);

        Assert.That(lexicon.Find("ward sister", isNamed: false)?.Slug, Is.EqualTo("registered-nurse"));
        Assert.That(lexicon.BySlug("nurse-responsible"), Is.Null);
    }

    private static Occupation Imported(string slug, string en, string fr, params string[] titles) =>
        new() { Id = 10_000 + slug.Length, Slug = slug, Source = OccupationSources.Esco, ExternalId = slug, LabelEn = en, LabelFr = fr, TitlesEn = [.. titles] };
}
