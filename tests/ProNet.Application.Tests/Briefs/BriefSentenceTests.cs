using ProNet.Application.Briefs;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Tests.Briefs;

/// <summary>What single sentences and small postings ask for, in both languages.</summary>
internal sealed class BriefSentenceTests
{
    [TestCase("Python is required; experience with Docker would be a plus.", "python", "docker")]
    [TestCase("You must have solid Java skills, ideally with Kubernetes.", "java", "kubernetes")]
    [TestCase("Python and SQL required, Terraform preferred.", "python sql", "terraform")]
    [TestCase("Nice to have: React, TypeScript and Git.", "", "react typescript git")]
    [TestCase("Knowledge of Terraform is not required but helpful.", "", "terraform")]
    [TestCase("If you have worked with Docker, Kubernetes or Terraform, that's a huge plus.", "", "docker kubernetes terraform")]
    [TestCase("Queries in SQL (Docker preferred), as needed.", "sql", "docker")]
    [TestCase("Bonus if you have experience with Kubernetes.", "", "kubernetes")]
    [TestCase("Mandatory: Python, SQL.", "python sql", "")]
    [TestCase("Vous maîtrisez Python et idéalement Docker.", "python", "docker")]
    [TestCase("Python et SQL exigés, Terraform serait un plus.", "python sql", "terraform")]
    [TestCase("La maîtrise de Java est indispensable ; la connaissance de Docker est un atout.", "java", "docker")]
    [TestCase("Java (obligatoire), Docker (souhaité).", "java", "docker")]
    [TestCase("Une première expérience de Kubernetes est appréciée.", "", "kubernetes")]
    [TestCase("Git n’est pas obligatoire.", "", "git")]
    [TestCase("Vous devez connaître React ; de préférence avec TypeScript.", "react", "typescript")]
    [TestCase("Les atouts : Docker, Kubernetes.", "", "docker kubernetes")]
    [TestCase("Python (must have), Docker (nice to have).", "python", "docker")]
    [TestCase("Docker (nice to have), Python (must have).", "python", "docker")]
    [TestCase("Python must have, Docker nice to have", "python", "docker")]
    [TestCase("Docker is not required, but Python is required.", "python", "")]
    [TestCase("Go required", "go-language", "")]
    [TestCase("- R required", "r-language", "")]
    [TestCase("Excel exigé", "microsoft-excel", "")]
    [TestCase("Excel (obligatoire)", "microsoft-excel", "")]
    [TestCase("Maîtrise d’Excel indispensable", "microsoft-excel", "")]
    [TestCase("R is mandatory", "r-language", "")]
    [TestCase("Go apprécié, R serait un plus", "", "go-language r-language")]
    [TestCase("Swift is a plus", "", "swift-language")]
    [TestCase("Excel in your role, as required", "", "")]
    [TestCase("Go where you are required", "", "")]
    [TestCase("Reporting to the director, you must know Java.", "java", "")]
    public void Read_OfASentence_TellsRequiredFromWelcome(string sentence, string must, string nice)
    {
        var skills = Brief("Poste\n\n" + sentence).Items.Where(i => i.Kind == BriefKind.Skill).ToList();

        Assert.That(Slugs(skills, BriefNeed.Must), Is.EquivalentTo(must.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.That(Slugs(skills, BriefNeed.Nice), Is.EquivalentTo(nice.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [TestCase("You don't need to know React.")]
    [TestCase("You do not need SQL.")]
    [TestCase("No prior experience with Docker necessary")]
    [TestCase("No React needed")]
    [TestCase("Without Java.")]
    [TestCase("We don't use Java.")]
    [TestCase("React is not required")]
    [TestCase("Kubernetes not needed")]
    [TestCase("React isn’t needed.")]
    [TestCase("Java is not a must")]
    [TestCase("Pas besoin de connaître React.")]
    [TestCase("Aucune expérience en Java n’est demandée.")]
    [TestCase("Pas d’expérience en Docker requise.")]
    [TestCase("Java non exigé")]
    [TestCase("Ni Java ni Docker.")]
    public void Read_OfWhatIsNotAsked_HasNoCriterion(string sentence) =>
        Assert.That(Brief("Poste\n\nProfil recherché :\n" + sentence).Items.Where(i => i.Kind == BriefKind.Skill).Select(i => i.Value), Is.Empty);

    [TestCase("At least two years of experience in a similar role.", 2)]
    [TestCase("3+ years of professional experience", 3)]
    [TestCase("3-5 years experience with Java", 3)]
    [TestCase("Five (5) or more years of hands-on experience", 5)]
    [TestCase("Vous justifiez de 5 ans d’expérience minimum.", 5)]
    [TestCase("Entre 3 et 5 années d'expérience sur un poste similaire", 3)]
    [TestCase("Expérience exigée : deux ans", 2)]
    [TestCase("No less than 4 years of experience", 4)]
    [TestCase("Less than 2 years of experience", null)]
    [TestCase("Up to 3 years of experience", null)]
    [TestCase("Moins de 2 ans d’expérience", null)]
    [TestCase("Jusqu’à 5 ans d’expérience", null)]
    [TestCase("Maximum 3 ans d’expérience", null)]
    [TestCase("3 ans maximum d’expérience", null)]
    [TestCase("Pas moins de 4 ans d’expérience", 4)]
    [TestCase("Between 3 and 5 years in Python", 3)]
    [TestCase("Python (3 years)", 3)]
    [TestCase("Python : 4 ans", 4)]
    [TestCase("6 ans de Java", 6)]
    [TestCase("Between 3 and 5 years in prison", null)]
    [TestCase("Java runs on our servers (10 years)", null)]
    [TestCase("Our company has 20 years of experience.", null)]
    [TestCase("Depuis 30 ans, notre expérience fait la différence.", null)]
    [TestCase("Must be 18 years of age, no experience needed.", null)]
    [TestCase("A two-year contract in a growing team.", null)]
    public void Read_OfYears_FindsThoseOfExperience(string sentence, int? years) => Assert.That(Brief("Poste\n\n" + sentence).YearsMinimum, Is.EqualTo(years));

    [TestCase("Fluent English required, German is a plus.", "en:C1:Must de:Unknown:Nice")]
    [TestCase("Anglais courant, de bonnes connaissances en allemand sont un plus.", "en:C1:Must de:Unknown:Nice")]
    [TestCase("Bilingual French and English", "fr:C2:Must en:C2:Must")]
    [TestCase("Vous parlez espagnol (niveau B2).", "es:B2:Must")]
    [TestCase("Fluent in English, Spanish", "en:C1:Must es:C1:Must")]
    [TestCase("Nous réunissons plus de 400 acteurs de l’immobilier français.", "")]
    [TestCase("L’anglais est apprécié.", "en:Unknown:Nice")]
    [TestCase("We are the leader of the French market; strong communication required.", "")]
    [TestCase("- Anglais (échanges avec les clients)", "en:Unknown:Must")]
    [TestCase("Proficiency in both english and mandarin is required", "en:Unknown:Must zh:Unknown:Must")]
    [TestCase("Please send your English CV.", "")]
    public void Read_OfLanguages_SaysHowWellAndHowMuch(string sentence, string expected) => Assert.That(
        string.Join(' ', Brief("Poste\n\n" + sentence).Items.Where(i => i.Kind == BriefKind.Language).Select(i => $"{i.Value}:{i.Level}:{i.Need}")), Is.EqualTo(expected));

    [Test]
    public void Read_OfAnEnglishPosting_GivesEachCriterion()
    {
        var brief = Brief("""
            Senior Data Engineer (m/f/d)

            About us
            We love Rust and have health insurance.

            What you will do
            Build pipelines with Docker.

            Requirements:
            - 5+ years of experience
            - Python, SQL
            - PMP certification
            - Fluent English
            Location: Lyon, France
            Employment type: Permanent, hybrid work

            Nice to have:
            - Kubernetes
            """);

        Assert.That((brief.Title, brief.Seniority, brief.YearsMinimum, brief.Contract, brief.Remote), Is.EqualTo(("Senior Data Engineer", Seniority.Senior, (int?)5, ContractKind.Permanent, RemoteWork.Hybrid)));
        Assert.That(brief.Occupations, Does.Contain("data-engineer"));
        Assert.That(Slugs(brief.Items, BriefNeed.Must, BriefKind.Skill), Is.SupersetOf(new[] { "python", "sql" }).And.Not.Contain("rust-language").And.Not.Contain("docker"));
        Assert.That(Slugs(brief.Items, BriefNeed.Nice, BriefKind.Skill), Is.SupersetOf(new[] { "docker", "kubernetes" }));
        Assert.That(brief.Certificates, Does.Contain("pmp"));
        Assert.That(brief.Languages, Is.EqualTo(new[] { new SpokenLanguage("en", LanguageLevel.C1) }));
        Assert.That(brief.Centre, Is.Not.Null);
    }

    [Test]
    public void Read_OfAFrenchPostingInHtml_GivesEachCriterion()
    {
        var brief = Brief("""
            <html><head><style>p{}</style><script>alert('Java exigé')</script></head><body><h1>Infirmier / Infirmière H/F</h1>
            <p>Lieu : <b>Nantes</b></p><p>Type de contrat : CDI</p><h2>Profil recherché</h2><ul><li>Dipl&ocirc;me d&rsquo;&Eacute;tat exig&eacute;</li><li>2 ans d&#39;exp&eacute;rience</li><li>Permis B obligatoire</li></ul></body></html>
            """);

        Assert.That(brief.Occupations, Does.Contain("nurse").Or.Contain("registered-nurse"));
        Assert.That((brief.YearsMinimum, brief.Contract, brief.Centre is null), Is.EqualTo(((int?)2, ContractKind.Permanent, false)));
        Assert.That(brief.Certificates, Does.Contain("driving-licence"));
        Assert.That(brief.Text, Does.Not.Contain("alert").And.Not.Contain('<'));
    }

    [TestCase("Data engineer – LYON", true)]
    [TestCase("Data engineer – NYC", false)]
    [TestCase("Data engineer – New York", true)]
    public void Read_OfATitleWithAPlace_KnowsItUnlessItMayBeAnAbbreviation(string title, bool isPlace) => Assert.That(Brief(title).Centre is not null, Is.EqualTo(isPlace));

    [Test]
    public void Of_AStoredJob_TakesItsFieldsBeforeItsText()
    {
        var kubernetes = SkillOf("kubernetes");
        var job = new Job { Id = 7, Title = "Data engineer", Description = "Python required. Location: Lyon.", Contract = ContractKind.Freelance, Seniority = Seniority.Lead };
        job.Location.Text = "Anywhere";
        job.Skills.Add(new JobSkill { ConceptId = kubernetes.Id, Concept = kubernetes, Required = false });

        var brief = JobBrief.Of(job, BriefLexicon.Own);

        Assert.That((brief.Job, brief.Contract, brief.Seniority, brief.Centre), Is.EqualTo(((long?)7, ContractKind.Freelance, Seniority.Lead, (Domain.Places.GeoPoint?)null)));
        Assert.That(brief.NiceSkills, Does.Contain(kubernetes.Id));
        Assert.That(Slugs(brief.Items, BriefNeed.Must, BriefKind.Skill), Does.Contain("python"));
    }

    private static Domain.Skills.SkillConcept SkillOf(string slug)
    {
        var entry = BriefLexicon.Own.Skills.BySlug(slug)!;
        return new Domain.Skills.SkillConcept { Id = BriefLexicon.Own.Skills.ConceptId(entry.LabelEn)!.Value, Slug = slug, LabelEn = entry.LabelEn, LabelFr = entry.LabelFr, Source = "pronet", ExternalId = slug };
    }

    private static JobBrief Brief(string text) => JobBrief.Of(text, BriefLexicon.Own);

    private static IEnumerable<string> Slugs(IEnumerable<BriefItem> items, BriefNeed need, BriefKind kind = BriefKind.Skill) => items.Where(i => i.Kind == kind && i.Need == need).Select(i => i.Value);
}
