using ProNet.Application.Briefs;
using ProNet.Domain.Jobs;

namespace ProNet.Application.Tests.Briefs;

/// <summary>What somebody asks for in one sentence, and the short forms in which postings say where and how one works.</summary>
internal sealed class BriefRequestTests
{
    [TestCase("Je cherche une infirmière à Lyon avec 5 ans d'expérience", "infirmière", "lyon-fr", 5)]
    [TestCase("I need a React developer in Berlin with 4 years of experience, fluent German", "React developer", "berlin-de", 4)]
    [TestCase("Looking for an accountant in Paris, 3 years minimum, Excel required", "accountant", "paris-fr", 3)]
    [TestCase("Nous recherchons un chauffeur poids lourd près de Lille, permis C, 2 ans d'expérience", "chauffeur poids lourd", "lille-fr", 2)]
    [TestCase("Recherche cuisinier pour restaurant à Bordeaux", "cuisinier", "bordeaux-fr", null)]
    [TestCase("Data scientist based in Toulouse, R and Python, 5+ yrs", "Data scientist", "toulouse-fr", 5)]
    [TestCase("Comptable, 3 ans minimum, Lyon", "Comptable", "lyon-fr", 3)]
    [TestCase("Between 3 and 5 years in Python", "", null, 3)]
    [TestCase("Experience in Mobile development in Java", "Experience in Mobile development in Java", null, null)]
    public void Read_OfARequest_HasTitlePlaceAndYears(string text, string title, string? place, int? years)
    {
        var brief = Brief(text);

        Assert.That((brief.Title, Value(brief, BriefKind.Place), brief.YearsMinimum), Is.EqualTo((title, place, years)));
    }

    [TestCase("Paris (75)", "paris-fr")]
    [TestCase("Lyon (69) ", "lyon-fr")]
    [TestCase("Lyon 6e", "lyon-fr")]
    [TestCase("London, UK", "london-gb")]
    [TestCase("London, England, United Kingdom (Hybrid)", "london-gb")]
    [TestCase("Paris (75) - CDI - 39h", "paris-fr")]
    [TestCase("Location: Hybrid - Birmingham (B2)", "birmingham-gb")]
    [TestCase("Acme · Paris, France (Hybrid)", "paris-fr")]
    [TestCase("Localisation : Télétravail, Lyon", "lyon-fr")]
    [TestCase("Paris, Berlin and London are where our customers live", null)]
    [TestCase("Paris office parties", null)]
    public void Read_OfALine_KnowsThePlace(string line, string? place) => Assert.That(Value(Brief("Developer\n\n" + line + "\n\nWe use Python."), BriefKind.Place), Is.EqualTo(place));

    [Test]
    public void Read_OfAPlaceBesideAShortSkill_TakesNoneForTheOther()
    {
        var brief = Brief("Data scientist based in Toulouse, R and Python");

        Assert.That(brief.Items.Where(i => i.Kind == BriefKind.Skill).Select(i => i.Value), Is.EquivalentTo(new[] { "r-language", "python" }));
    }

    [TestCase("Location: Hybrid", RemoteWork.Hybrid)]
    [TestCase("Remote (EU)", RemoteWork.Remote)]
    [TestCase("Télétravail partiel", RemoteWork.Hybrid)]
    [TestCase("Hybride 2j/semaine", RemoteWork.Hybrid)]
    [TestCase("Télétravail possible 1 jour par semaine.", RemoteWork.Hybrid)]
    [TestCase("We work remotely: up to three days from home.", RemoteWork.Hybrid)]
    [TestCase("Full remote", RemoteWork.Remote)]
    [TestCase("Télétravail : non", RemoteWork.Unknown)]
    [TestCase("You will keep remote servers up in all of them.", RemoteWork.Unknown)]
    [TestCase("Hybrid cars are what we build.", RemoteWork.Unknown)]
    public void Read_OfALine_KnowsHowOneWorks(string line, RemoteWork remote) => Assert.That(Brief("Developer\n" + line).Remote, Is.EqualTo(remote));

    [TestCase("Permis B obligatoire. Anglais courant.", "language en, certificate driving-licence")]
    [TestCase("Anglais et permis B exigés", "language en, certificate driving-licence")]
    [TestCase("Full UK driving licence required, English fluent", "language en, certificate driving-licence")]
    [TestCase("We are the leader of the Italian market, with Spanish customers.", "")]
    public void Read_OfOneThing_GivesOneCriterion(string text, string expected) => Assert.That(
        string.Join(", ", Brief("Poste\n\n" + text).Items.Where(i => i.Kind is BriefKind.Skill or BriefKind.Certificate or BriefKind.Language).OrderByDescending(i => i.Kind).Select(i => $"{i.Kind.ToString().ToLowerInvariant()} {i.Value}")),
        Is.EqualTo(expected));

    private static JobBrief Brief(string text) => JobBrief.Of(text, BriefLexicon.Own);

    private static string? Value(JobBrief brief, BriefKind kind) => brief.Items.FirstOrDefault(i => i.Kind == kind)?.Value;
}
