using ProNet.Application.Briefs;
using ProNet.Domain.Jobs;

namespace ProNet.Application.Tests.Briefs;

/// <summary>What somebody asks for in one sentence, and the short forms in which postings say where and how one works.</summary>
internal sealed class BriefRequestTests
{
    [TestCase("Développeur web à Rennes. Maîtrise de React. Espagnol serait un plus. Rémunération attractive, mutuelle.", "react", "es")]
    [TestCase("Web developer in Leeds. React required. Spanish is a plus. Dental insurance and 401(k).", "react", "es")]
    public void Read_OfOneLineThatEndsWithBenefits_HasWhatItAsksBefore(string text, string skill, string language)
    {
        var brief = Brief(text);

        Assert.That(brief.Items.Where(i => i.Kind == BriefKind.Skill).Select(i => i.Value), Does.Contain(skill));
        Assert.That(Value(brief, BriefKind.Language), Is.EqualTo(language));
    }

    [Test]
    public void Read_OfASentenceSaidOftenThatGivesNothing_ShowsItOnce() =>
        Assert.That(Brief(string.Concat(Enumerable.Repeat("The hippopotamus yawns at the moon of every evening there.\n", 200))).Unused.Count, Is.EqualTo(1));

    [TestCase("Je cherche une infirmière à Lyon avec 5 ans d'expérience", "infirmière", "lyon-fr", 5)]
    [TestCase("I need a React developer in Berlin with 4 years of experience, fluent German", "React developer", "berlin-de", 4)]
    [TestCase("Looking for an accountant in Paris, 3 years minimum, Excel required", "accountant", "paris-fr", 3)]
    [TestCase("Nous recherchons un chauffeur poids lourd près de Lille, permis C, 2 ans d'expérience", "chauffeur poids lourd", "lille-fr", 2)]
    [TestCase("Recherche cuisinier pour restaurant à Bordeaux", "cuisinier", "bordeaux-fr", null)]
    [TestCase("Data scientist based in Toulouse, R and Python, 5+ yrs", "Data scientist", "toulouse-fr", 5)]
    [TestCase("Comptable, 3 ans minimum, Lyon", "Comptable", "lyon-fr", 3)]
    [TestCase("Between 3 and 5 years in Python", "", null, 3)]
    [TestCase("Electrician needed ASAP in Leeds, 18th edition essential, 10yrs", "Electrician", "leeds-gb", 10)]
    [TestCase("Data engineer in London, 3 yrs, AWS", "Data engineer", "london-gb", 3)]
    [TestCase("Comptable à Lille, xp : 2 à 5ans", "Comptable", "lille-fr", 2)]
    [TestCase("Looking for an electrician, not in Paris, with 3 years of experience", "electrician", null, 3)]
    [TestCase("Electrician. Not based in Paris, 3 yrs of experience", "Electrician", null, 3)]
    [TestCase("Électricien, pas à Paris, 3 ans, Lille", "Électricien", "lille-fr", 3)]
    [TestCase("Développeur Java, Paris, 5 ans d'xp mini", "Développeur Java", "paris-fr", 5)]
    [TestCase("Maçon, 3 ans, Lyon", "Maçon", "lyon-fr", 3)]
    [TestCase("Développeur, CDD, 2 ans, Lyon", "Développeur", "lyon-fr", null)]
    [TestCase("Soudeur TIG Nantes, permis B", "Soudeur TIG", "nantes-fr", null)]
    [TestCase("Sales manager, fluent in English and German", "Sales manager", null, null)]
    [TestCase("Receptionist. Fluent English, Spanish is a plus", "Receptionist", null, null)]
    [TestCase("Cherche pizzaïolo pour saison à Biarritz", "pizzaïolo", null, null)]
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

    [TestCase("Développeur Java, Paris ou Lyon, 5 ans", "paris-fr lyon-fr")]
    [TestCase("Data engineer in London or Manchester", "london-gb manchester-gb")]
    [TestCase("Comptable à Lille, Lyon et Nantes", "lille-fr lyon-fr nantes-fr")]
    [TestCase("Comptable\n\nLieu : Lille / Lyon", "lille-fr lyon-fr")]
    [TestCase("Comptable\n\nLieu : Paris (75) ou Lyon (69)", "paris-fr lyon-fr")]
    [TestCase("Data scientist based in Toulouse, R and Python", "toulouse-fr")]
    [TestCase("Data scientist based in Toulouse, and Lyon customers", "toulouse-fr lyon-fr")]
    public void Read_OfSeveralPlaces_HasThoseOfWhichAnyWillDo(string text, string places) =>
        Assert.That(string.Join(' ', Brief(text).Items.Where(i => i.Kind == BriefKind.Place).Select(i => i.Value)), Is.EqualTo(places));

    [TestCase("English and German required", "en must, de must")]
    [TestCase("Assistante, anglais courant, allemand apprécié", "en must, de nice")]
    [TestCase("Receptionist. Fluent English and French, Spanish is a plus", "en must, fr must, es nice")]
    [TestCase("Support agent. English required, German a plus.", "en must, de nice")]
    [TestCase("Poste\n\nAnglais, allemand et italien appréciés", "en nice, de nice, it nice")]
    [TestCase("Poste\n\nYou speak English and ideally German.", "en must, de nice")]
    public void Read_OfSeveralLanguages_SaysOfEachWhetherItIsAsked(string text, string languages) =>
        Assert.That(string.Join(", ", Brief(text).Items.Where(i => i.Kind == BriefKind.Language).Select(i => $"{i.Value} {i.Need.ToString().ToLowerInvariant()}")), Is.EqualTo(languages));

    [Test]
    public void Read_OfALanguageBehindAList_HasNotTheLevelOfTheList() => Assert.That(
        Brief("Receptionist. Fluent English and French, Spanish is a plus").Items.Where(i => i.Kind == BriefKind.Language).Select(i => i.Level != Domain.Profiles.LanguageLevel.Unknown), Is.EqualTo(new[] { true, true, false }));

    [TestCase("Electrician needed ASAP in Leeds, 18th edition essential, 10yrs", "18th edition must", "")]
    [TestCase("Plumber wanted, Bristol or Bath, own van, gas safe registered", "own van must, gas safe registered must", "")]
    [TestCase("Soudeur TIG Nantes, habilitation zone verte souhaitée, horaires 2x8", "habilitation zone verte nice, horaires 2x8 must", "")]
    [TestCase("Nurse in Leeds, we give you a car and a free lunch every day of the week", "", "we give you a car and a free lunch every day of the week")]
    [TestCase("Developer\n\nRequirements:\n- Python\n- Clean desk\n- You are somebody who likes to talk with others about their day", "Clean desk must", "You are somebody who likes to talk with others about their day")]
    [TestCase("Developer\n\nRequirements:\n- Python\n- Python daily", "", "")]
    public void Read_OfWhatGivesNoCriterion_KeepsIt(string text, string words, string unused)
    {
        var brief = Brief(text);

        Assert.That(string.Join(", ", brief.Items.Where(i => i.Kind == BriefKind.Words).Select(i => $"{i.Value} {i.Need.ToString().ToLowerInvariant()}")), Is.EqualTo(words));
        Assert.That(string.Join(" | ", brief.Unused.Select(u => brief.Text.Substring(u.Start, u.Length))), Is.EqualTo(unused));
        Assert.That(brief.Items.Where(i => i.Kind == BriefKind.Words).Select(i => i.Proposed), Is.All.EqualTo(BriefNeed.Drop), "offered, and not chosen");
    }

    [TestCase("Developer, Lyon", "Developer")]
    [TestCase("Developer in Lyon", "Developer")]
    [TestCase("Infirmier – Nantes (44) H/F", "Infirmier")]
    [TestCase("Infirmier(e) de nuit H/F CDI - Réf 2024-118 - Lyon 3e", "Infirmier de nuit")]
    [TestCase("2024-7228_Implementation Engineer", "Implementation Engineer")]
    [TestCase("Senior Accountant (m/f/d) - Berlin - Job ID 33412", "Senior Accountant")]
    [TestCase("Chef de projet digital (F/H) CDI - Paris 9ème", "Chef de projet digital")]
    [TestCase("Développeur React CDI Paris 45-55k€", "Développeur React")]
    [TestCase("Préparateur/Préparatrice en pharmacie CDI TEMPS COMPLET (H/F)", "Préparateur/Préparatrice en pharmacie")]
    [TestCase("Comptable en alternance", "Comptable")]
    [TestCase("Senior Hybrid Cloud Engineer", "Senior Hybrid Cloud Engineer")]
    [TestCase("Permanent Secretary", "Permanent Secretary")]
    [TestCase("ML Compiler Engineer, Staff", "ML Compiler Engineer, Staff")]
    [TestCase("Level 3 Support Engineer", "Level 3 Support Engineer")]
    public void Read_OfATitleLine_LeavesOutWhatIsNoTitle(string line, string title)
    {
        var brief = Brief(line + "\n\nPython is required.");

        Assert.That(brief.Title, Is.EqualTo(title));
        Assert.That(brief.Items.Where(i => i.Kind == BriefKind.Title).Select(i => line.Contains(brief.Text.Substring(i.Span!.Value.Start, i.Span.Value.Length), StringComparison.Ordinal)), Is.All.True, "what was written is shown");
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
