using CsCheck;
using ProNet.Search.Analysis;
using ProNet.Testing.Generators;

namespace ProNet.Search.Tests.Analysis;

public class TitleKeyTests
{
    [TestCase("Infirmier", "Infirmière", "INFIRMIERE", "Infirmier / Infirmière", "Infirmier(ère)", "Infirmier·ère", "Infirmière débutante", "Infirmier (H/F)", "infirmier h/f", "Infirmiers confirmés")]
    [TestCase("Data Engineer", "data engineer", "Data engineer (m/f)", "Senior Data Engineer", "Sr. Data Engineer", "Data Engineer II", "DATA ENGINEER (M/W/D)", "Data-Engineer", "Data Engineer (Remote)")]
    [TestCase("Chargé de communication", "Chargé(e) de communication", "Chargée de communication F/H", "Chargé·e de communication")]
    [TestCase("Directeur ou directrice marketing", "Directrice marketing", "Directeur / Directrice marketing (H/F)")]
    [TestCase("Full Stack Engineer", "Fullstack Engineer", "Full-Stack Engineer", "Senior Full Stack Engineer")]
    [TestCase("Front End Developer", "Frontend Developer", "Front-end Developers")]
    [TestCase("Backend Software Engineer", "Software Engineer, Backend", "Senior Software Engineer (Back-end)", "Software Engineer - Backend", "Software Engineer II, Backend (Remote)")]
    [TestCase("Finance Director", "Director, Finance")]
    [TestCase("Director of Finance", "Director Finance")]
    public void Of_OneTitleHoweverWritten_IsOneKey(string title, params string[] others)
    {
        Assert.That(TitleKey.Of(title), Is.Not.Empty);
        Assert.That(others.Select(TitleKey.Of), Is.All.EqualTo(TitleKey.Of(title)));
    }

    [TestCase("Data Engineer", "Data Scientist")]
    [TestCase("Director", "Assistant to the Director")]
    [TestCase("Vice President", "Senior Vice President")]
    [TestCase("High School Teacher", "Junior High School Teacher")]
    [TestCase("Engineer", "Staff Engineer")]
    [TestCase("R&D Engineer", "Engineer")]
    [TestCase("Sales Associate/Cashier", "Cashier/Sales Associate")]
    [TestCase("Accounting Manager", "Account Manager")]
    public void Of_TwoTitles_AreTwoKeys(string one, string other) => Assert.That(TitleKey.Of(one), Is.Not.EqualTo(TitleKey.Of(other)));

    [TestCase("")]
    [TestCase("—")]
    [TestCase("n/a")]
    [TestCase("(H/F)")]
    public void Of_NoTitle_IsNothing(string title) => Assert.That(TitleKey.Of(title), Is.Empty);

    [TestCase("Senior", "senior")]
    [TestCase("Débutante", "debutante")]
    public void Of_ALevelAlone_IsATitle(string title, string folded) => Assert.That(TitleKey.Of(title), Is.EqualTo(TextAnalysis.Analyze(folded)[0].Stem));

    [TestCase("Senior  Data Engineer (m/f)", "Data Engineer")]
    [TestCase("Chargé(e) de mission (H/F)", "Chargé(e) de mission")]
    [TestCase("Vendeur / Vendeuse", "Vendeur")]
    [TestCase("Software Engineer (Backend)", "Software Engineer (Backend)")]
    [TestCase("Software Engineer II", "Software Engineer")]
    public void Shown_LeavesOutWhatTheKeyLeavesOut(string title, string shown) => Assert.That(TitleKey.Shown(title), Is.EqualTo(shown));

    /// <summary>Laws: a key is its own key; what is shown for it has it; case and (H/F) never matter.</summary>
    [Test]
    public void Of_WhateverIsWritten_IsItsOwnKey() => Titles.Sample(title =>
    {
        var key = TitleKey.Of(title);
        Assert.That(TitleKey.Of(key), Is.EqualTo(key));
        Assert.That(TitleKey.Of(TitleKey.Shown(title)), Is.EqualTo(key));
        Assert.That(TitleKey.Of(TextFolding.Fold(title)), Is.EqualTo(key));
    });

    private static Gen<string> Titles => Gen.Frequency(
        (3, Gen.OneOf("Senior", "senior", "Infirmier", "infirmière", "/", "ou", "vendeuse", "vendeur", "(H/F)", "II", "of", "the", "de", "Full", "Stack", "Engineer", "engineers", "chargé(e)", "-", "vice", "remote", "débutante")
            .Array[1, 7].Select(w => string.Join(' ', w))),
        (1, Vocabulary.Text));
}
