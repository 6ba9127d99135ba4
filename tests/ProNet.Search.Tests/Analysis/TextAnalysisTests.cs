using System.Text;
using CsCheck;
using ProNet.Search.Analysis;

namespace ProNet.Search.Tests.Analysis;

public sealed class TextAnalysisTests
{
    [TestCase("C++ and C# on .NET, ASP.NET and Node.js", "c++ and c# on .net asp.net and node.js")]
    [TestCase("R&D, M&A; A/B testing; Objective-C, PL/SQL, k8s", "r&d m&a a b testing objective c pl sql k8s")]
    [TestCase("www.example.net", "www example net")]
    [TestCase("l'ingénieur L’équipe d'Aix qu'une jusqu'ici lorsqu’il", "ingenieur equipe aix une ici il")]
    [TestCase("O'Connor aujourd'hui aujourd’hui don't", "oconnor aujourdhui aujourdhui dont")]
    [TestCase("Anna's team, the company’s", "anna team the company")]
    [TestCase("Œuvre Straße Ærø Łódź ﬁnance Ｃ", "oeuvre strasse aero lodz finance c")]
    [TestCase("東京 タ日", "東 京 タ 日")]
    [TestCase("go 👍🏽 r\uD83D", "go r")]
    [TestCase("مهندس שלום", "مهندس שלום")]
    [TestCase("dévelop\u00ADpeur", "developpeur")]
    [TestCase(" \t'’-+#.&", "")]
    [TestCase("C#/.NET C++11 (F#)", "c# .net c++ 11 f#")]
    [TestCase("パ バ ハ", "パ バ ハ")]
    [TestCase("ﾃﾞｰﾀﾍﾞｰｽ", "デ ー タ ベ ー ス")]
    [TestCase("ハ\u309Aリ", "パ リ")]
    [TestCase("𝐃𝐚𝐭𝐚 𝒟𝒶𝓉𝒶 ℯ", "data data e")]
    [TestCase("μηχανικός ΜΗΧΑΝΙΚΟΣ Йод", "μηχανικοσ μηχανικοσ иод")]
    [TestCase("مـهـنـدس مُهَنْدِس שָׁלוֹם", "مهندس مهندس שלום")]
    [TestCase("हिन्दी", "हिन्दी")]
    [TestCase("O´Neill O`Neill O‘Neill l´eau", "oneill oneill oneill eau")]
    [TestCase("Ph.D. Ph.D in, B.Sc. U.S.A. e.g. S.A.R.L.", "phd phd in bsc usa eg sarl")]
    [TestCase("a.js the end.So it.Then out.I led www.a.org", "a.js the end so it then out i led www a org")]
    [TestCase("Chargé(e) Chargé·e Chargé.e Chargé (e) agent.e.s étudiant-e-s étudiant-es", "charge charge charge charge agent etudiant etudiant")]
    [TestCase("Développeur(se) Développeur/euse Directeur·rice CONSEILLER(ÈRE) Conseiller (ère) skill(s) client(s)", "developpeur developpeur directeur conseiller conseiller skill client")]
    [TestCase("and/or A/E e-e TCP/IP fire/ice site.es function(x) Java·React x-ray e-mail", "and or a e e e tcp ip fire ice site es function java react x ray e mail")]
    public void Analyze_WhenTextHasHardWords_CutsAndFoldsThem(string text, string expected) =>
        Assert.That(string.Join(' ', TextAnalysis.Analyze(text).Select(t => t.Folded)), Is.EqualTo(expected));

    [Test]
    public void Analyze_WhenAccentsAreCombiningMarks_EqualsTheComposedForm()
    {
        var composed = "L’élève, ingénieure à Évry";
        var decomposed = composed.Normalize(NormalizationForm.FormD);

        var tokens = TextAnalysis.Analyze(decomposed);

        Assert.That(tokens.Select(t => t.Stem), Is.EqualTo(TextAnalysis.Analyze(composed).Select(t => t.Stem)));
        Assert.That(tokens.Select(t => decomposed.Substring(t.Start, t.Length).Normalize()), Is.EqualTo(["élève", "ingénieure", "à", "Évry"]));
    }

    [Test]
    public void Analyze_WhenWordIsAbsurdlyLong_CutsIt()
    {
        var token = TextAnalysis.Analyze(new string('é', 10_000)).Single();

        Assert.That(token.Folded, Is.EqualTo(new string('e', 255)));
        Assert.That(token.Length, Is.EqualTo(10_000));
    }

    [Test]
    public void Analyze_WhateverTheText_GivesTokensInOrderWithinIt() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["aé'’.#+&js net\uD83D\uDE00\u0301東"]]).Sample(text =>
        {
            var end = 0;
            foreach (var token in TextAnalysis.Analyze(text))
            {
                Assert.That(token.Start, Is.GreaterThanOrEqualTo(end));
                Assert.That(token.Length, Is.Positive);
                end = token.Start + token.Length;
                Assert.That(end, Is.LessThanOrEqualTo(text.Length));
                Assert.That(token.Folded, Is.Not.Empty);
                Assert.That(token.Stem, Is.Not.Empty);
            }
        });

    [Test]
    public void Analyze_WhenCaseChanges_GivesTheSameWords() =>
        Gen.String[Gen.Char["aàeéçñ'’.#+&js net"]].Sample(text =>
            Assert.That(TextAnalysis.Analyze(text.ToUpperInvariant()).Select(t => t.Folded), Is.EqualTo(TextAnalysis.Analyze(text).Select(t => t.Folded))));
}
