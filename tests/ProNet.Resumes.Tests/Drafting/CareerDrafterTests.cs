using CsCheck;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;

namespace ProNet.Resumes.Tests.Drafting;

public sealed class CareerDrafterTests
{
    private const string French =
        """
        Zoé Martin
        Infirmière coordinatrice
        zoe@exemple.fr – 06 12 34 56 78

        PROFIL
        Dix ans de soins à l’hôpital.

        EXPÉRIENCES PROFESSIONNELLES

        Infirmière coordinatrice	depuis septembre 2019
        CHU de Lyon
        Encadrement de douze personnes.
        Tournées de nuit.

        Infirmière de nuit – Clinique du Parc, Lyon
        mars 2015 – août 2019
        • Soins intensifs

        FORMATION
        2012 – 2015 : Diplôme d’État infirmier, IFSI de Lyon
        Licence en Biologie, Université Lyon 1, 2012

        COMPÉTENCES
        Soins intensifs, Triage ; Logiciel DxCare

        LANGUES
        Français (langue maternelle), anglais : courant, espagnol B1

        CENTRES D’INTÉRÊT
        Randonnée 2010 – 2020
        """;

    private const string English =
        """
        Bob Miller
        Senior Software Engineer
        bob@mail.example | https://bob.example

        Professional Summary
        Builds things that last.

        Work Experience
        Senior Software Engineer, Acme Inc	Jan 2018 - Present
        Led a team of five.

        July 2011 to November 2017
        Data Analyst
        Blue Bank - Austin, TX
        Reports for 2012 to 2014 were automated and read by everybody in the house, which saved a week each month.

        Education
        Bachelor of Science in Computer Science, University of Texas, 2011

        Skills: 
        C#, SQL | Python
        """;

    [Test]
    public void Draft_WhenFrench_ReadsTheWholeCareer()
    {
        var draft = Draft(French);

        Assert.That((draft.Language, draft.Name?.Value, draft.Headline?.Value), Is.EqualTo(("fr", "Zoé Martin", "Infirmière coordinatrice")));
        Assert.That(draft.Summary?.Value, Is.EqualTo("Dix ans de soins à l’hôpital."));
        Assert.That(draft.Positions.Select(p => Short(p.Value)), Is.EqualTo(new[]
        {
            "Infirmière coordinatrice | CHU de Lyon |  | 2019-09 | open | Encadrement de douze personnes./Tournées de nuit.",
            "Infirmière de nuit | Clinique du Parc | Lyon | 2015-03 | 2019-08 | • Soins intensifs",
        }));
        Assert.That(draft.Education.Select(e => $"{e.Value.Degree} | {e.Value.Field} | {e.Value.School} | {e.Value.Start} | {e.Value.End}"), Is.EqualTo(new[]
        {
            "Diplôme d’État infirmier |  | IFSI de Lyon | 2012 | 2015", "Licence | Biologie | Université Lyon 1 |  | 2012",
        }));
        Assert.That(draft.Skills.Select(s => s.Value), Is.EqualTo(new[] { "Soins intensifs", "Triage", "Logiciel DxCare" }));
        Assert.That(draft.Languages.Select(l => l.Value), Is.EqualTo(new[]
        {
            new SpokenLanguage("fr", LanguageLevel.Native), new SpokenLanguage("en", LanguageLevel.C1), new SpokenLanguage("es", LanguageLevel.B1),
        }));
    }

    [Test]
    public void Draft_WhenEnglish_ReadsTheWholeCareer()
    {
        var draft = Draft(English);

        Assert.That((draft.Name?.Value, draft.Headline?.Value), Is.EqualTo(("Bob Miller", "Senior Software Engineer")));
        Assert.That(draft.Positions.Select(p => Short(p.Value)), Is.EqualTo(new[]
        {
            "Senior Software Engineer | Acme Inc |  | 2018-01 | open | Led a team of five.",
            "Data Analyst | Blue Bank | Austin, TX | 2011-07 | 2017-11 | Reports for 2012 to 2014 were automated and read by everybody in the house, which saved a week each month.",
        }));
        Assert.That(draft.Education.Select(e => $"{e.Value.Degree} | {e.Value.Field} | {e.Value.School} | {e.Value.End}"), Is.EqualTo(new[] { "Bachelor of Science | Computer Science | University of Texas | 2011" }));
        Assert.That(draft.Skills.Select(s => s.Value), Is.EqualTo(new[] { "C#", "SQL", "Python" }));
    }

    [TestCase(French)]
    [TestCase(English)]
    public void Draft_MarksThePassagesOfItsFacts(string text)
    {
        var draft = Draft(text);

        Assert.That(At(text, draft.Name!.Passage), Is.EqualTo(draft.Name.Value));
        Assert.That(draft.Skills.Select(s => At(text, s.Passage)), Is.EqualTo(draft.Skills.Select(s => s.Value)));
        foreach (var position in draft.Positions)
            Assert.That(At(text, position.Passage), Does.Contain(position.Value.Title).And.Contain(position.Value.Organisation));
        foreach (var education in draft.Education)
            Assert.That(At(text, education.Passage), Does.Contain(education.Value.School));
    }

    [Test]
    public void Draft_LeavesContactsOut()
    {
        var draft = Draft("Zoé Martin\nzoe@exemple.fr\n06 12 34 56 78\nhttps://zoe.example\n\nExperience\n");

        Assert.That((draft.Name?.Value, draft.Headline), Is.EqualTo(("Zoé Martin", (Drafted<string>?)null)));
    }

    [TestCase("")]
    [TestCase("\n\n\n")]
    [TestCase("Experience\n2010 - 2012")]
    [TestCase("Experience\n2010 - 2012\n2012 - 2014\n2014 - 2016")]
    public void Draft_WhenThereIsNothing_ProposesNothing(string text) => Assert.That(Draft(text).Positions, Is.Empty);

    [Test]
    public void Draft_WhateverTheText_GivesPassagesWithinIt()
    {
        string[] pieces = ["Experience\n", "Education\n", "Skills\n", "Langues\n", "2010 - 2012", "since 2015", "\n", "\t", "Nurse", "Acme Inc", ", ", "Bachelor of Arts in History", "French B2", "x", " - ", "July 2011\nto\n2012"];
        Gen.Int[0, pieces.Length - 1].Array[0, 40].Sample(chosen =>
        {
            var text = string.Concat(chosen.Select(i => pieces[i]));
            var draft = Draft(text);
            return draft.Positions.Select(p => p.Passage).Concat(draft.Education.Select(e => e.Passage)).Concat(draft.Skills.Select(s => s.Passage)).Concat(draft.Languages.Select(l => l.Passage))
                .All(p => p.Start >= 0 && p.Length > 0 && p.Start + p.Length <= text.Length);
        });
    }

    private static CareerDraft Draft(string text) =>
        CareerDrafter.Draft(new DocumentText(DocumentKind.PlainText, text, 1, text.Contains("de nuit", StringComparison.Ordinal) ? "fr" : "en"));

    private static string At(string text, Passage passage) => text.Substring(passage.Start, passage.Length);

    private static string Short(DraftPosition p) => $"{p.Title} | {p.Organisation} | {p.Place} | {p.Start} | {(p.IsCurrent ? "open" : p.End)} | {p.Description.Replace('\n', '/')}";
}
