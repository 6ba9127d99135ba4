using ProNet.Search.Querying;

namespace ProNet.Search.Tests.Querying;

public sealed class QueryParserTests
{
    [TestCase("", "All")]
    [TestCase("   \t\n", "All")]
    [TestCase("*", "All")]
    [TestCase("data", "data")]
    [TestCase("data engineer", "And(data engineer)")]
    [TestCase("Conseiller(ère) principal(e) en politique", "And(Conseiller principal en politique)")]
    [TestCase("adjoint (e) nurse (rn) chargé(e)s", "And(adjoint nurse rn chargé)")]
    [TestCase("data, engineer; paris", "And(data engineer paris)")]
    [TestCase("\"data engineer\"", "\"data engineer\"")]
    [TestCase("“data  engineer”", "\"data engineer\"")]
    [TestCase("« data engineer »", "\"data engineer\"")]
    [TestCase("«data \"x\" engineer»", "\"data \"x\" engineer\"")]
    [TestCase("front\"end dev\"", "And(front \"end dev\")")]
    public void Parse_OfWordsAndPhrases_KeepsThemAsWritten(string text, string expected) =>
        Assert.That(Parsing.Shape(text), Is.EqualTo(expected));

    [TestCase("l'ingénieur")]
    [TestCase("l’ingénieur")]
    [TestCase("C++")]
    [TestCase("C#")]
    [TestCase(".NET")]
    [TestCase("node.js")]
    [TestCase("full-stack")]
    [TestCase("R&D")]
    [TestCase("a|b")]
    [TestCase("https://example.org/a?b=c")]
    [TestCase("std::vector")]
    [TestCase("12:30")]
    [TestCase("A:B")]
    [TestCase("or")]
    [TestCase("et")]
    [TestCase("not")]
    [TestCase("Oracle")]
    [TestCase("1,000")]
    public void Parse_OfAWordWithSigns_KeepsItWhole(string word) => Assert.That(Parsing.Shape(word), Is.EqualTo(word));

    [TestCase("position:(nurse hospital)", "position:(And(nurse hospital))")]
    [TestCase("poste:(titre:infirmière entreprise:\"CHU de Lyon\" pendant:2015..2018)", "position:(And(title:infirmière company:\"CHU de Lyon\" during[16436,17896]))")]
    [TestCase("position:(title:nurse during:2015-2018)", "position:(And(title:nurse during[16436,17896]))")]
    [TestCase("position:(title:nurse during:2015-03)", "position:(And(title:nurse during[16495,16525]))")]
    [TestCase("position:nurse paris", "And(position:(nurse) paris)")]
    [TestCase("-position:nurse paris", "And(Not(position:(nurse)) paris)")]
    [TestCase("position:-nurse paris", "And(Not(position:(nurse)) paris)")]
    [TestCase("position:(-nurse hospital)", "position:(And(Not(nurse) hospital))")]
    [TestCase("position:((nurse OR baker) current-company:acme)", "position:(And(Or(nurse baker) current-company:acme))")]
    [TestCase("position:(nurse) position:(baker)", "And(position:(nurse) position:(baker))")]
    [TestCase("position:(a) OR education:(school:laval degr*)", "Or(position:(a) education:(And(school:laval degr*)))")]
    [TestCase("formation : (école : laval)", "education:(school:laval)")]
    public void Parse_OfAnEntry_KeepsItsFactsTogether(string text, string expected)
    {
        Assert.That(Parsing.Shape(text), Is.EqualTo(expected));
        Assert.That(Parsing.Parse(text).Diagnostics.Where(d => d.Code != DiagnosticCode.MixedAndOr), Is.Empty);
    }

    [TestCase("a OR b", "Or(a b)")]
    [TestCase("a OU b", "Or(a b)")]
    [TestCase("a | b", "Or(a b)")]
    [TestCase("a || b", "Or(a b)")]
    [TestCase("a| b", "Or(a b)")]
    [TestCase("a |b", "Or(a b)")]
    [TestCase("kube*| c", "Or(kube* c)")]
    [TestCase("\"a\"|\"b\"", "Or(\"a\" \"b\")")]
    [TestCase("a& b", "And(a b)")]
    [TestCase("a AND b", "And(a b)")]
    [TestCase("a ET b", "And(a b)")]
    [TestCase("a & b", "And(a b)")]
    [TestCase("NOT a", "Not(a)")]
    [TestCase("SAUF a", "Not(a)")]
    [TestCase("-a", "Not(a)")]
    [TestCase("--a", "a")]
    [TestCase("NOT NOT a", "a")]
    [TestCase("NOT (NOT (a b))", "And(a b)")]
    [TestCase("a -b", "And(a Not(b))")]
    [TestCase("a - b", "And(a b)")]
    [TestCase("a -- b", "And(a b)")]
    [TestCase("a-b", "a-b")]
    [TestCase("-\"a b\" c", "And(Not(\"a b\") c)")]
    [TestCase("-(a b)", "Not(And(a b))")]
    [TestCase("-.NET", "Not(.NET)")]
    [TestCase("\"project manager\" SAUF junior", "And(\"project manager\" Not(junior))")]
    public void Parse_OfOperators_ReadsBothLanguagesAndSymbols(string text, string expected) =>
        Assert.That(Parsing.Shape(text), Is.EqualTo(expected));

    [TestCase("NOT a b", "And(Not(a) b)")]
    [TestCase("a b OR c d", "Or(And(a b) And(c d))")]
    [TestCase("a OR b c OR d", "Or(a And(b c) d)")]
    [TestCase("(a OR b) c", "And(Or(a b) c)")]
    [TestCase("a (b (c d))", "And(a b c d)")]
    [TestCase("a OR (b OR (c))", "Or(a b c)")]
    [TestCase("((a))", "a")]
    [TestCase("(a)(b)", "And(a b)")]
    [TestCase("(a)|(b)", "Or(a b)")]
    [TestCase("a NOT b OR NOT c", "Or(And(a Not(b)) Not(c))")]
    public void Parse_OfMixedOperators_BindsNotThenAndThenOr(string text, string expected) =>
        Assert.That(Parsing.Shape(text), Is.EqualTo(expected));

    [TestCase("kube*", "kube*")]
    [TestCase("title:kube*", "title:kube*")]
    [TestCase("l'ing*", "l'ing*")]
    [TestCase("k*", "k")]
    [TestCase("C++*", "C++")]
    public void Parse_OfAPrefix_NeedsTwoLetters(string text, string expected) => Assert.That(Parsing.Shape(text), Is.EqualTo(expected));

    [TestCase("title:data", "title:data")]
    [TestCase("Titre:data", "title:data")]
    [TestCase("TITLE : data", "title:data")]
    [TestCase("compétence:\"machine learning\"", "skill:\"machine learning\"")]
    [TestCase("Entreprise-Actuelle:acme", "current-company:acme")]
    [TestCase("entreprise_passée:acme", "past-company:acme")]
    [TestCase("title:(data OR ml)", "Or(title:data title:ml)")]
    [TestCase("title:(data \"big data\" lak*)", "And(title:data title:\"big data\" title:lak*)")]
    [TestCase("title:(data company:acme)", "And(title:data company:acme)")]
    [TestCase("title:data engineer", "And(title:data engineer)")]
    [TestCase("-title:data", "Not(title:data)")]
    [TestCase("title:-data", "Not(title:data)")]
    [TestCase("title:(-data)", "Not(title:data)")]
    [TestCase("language:fr", "language:fr")]
    [TestCase("langue:français", "language:français")]
    public void Parse_OfAField_AppliesItToTheNextClause(string text, string expected) =>
        Assert.That(Parsing.Shape(text), Is.EqualTo(expected));

    [TestCase("near:\"Québec\" 50km", "Near(Québec,50)")]
    [TestCase("near:Québec 25km", "Near(Québec,25)")]
    [TestCase("near:Québec 25 km", "Near(Québec,25)")]
    [TestCase("near: Québec, 25 KM", "Near(Québec,25)")]
    [TestCase("près:Québec", "Near(Québec,50)")]
    [TestCase("pres : « Québec »", "Near(Québec,50)")]
    [TestCase("near:Paris 10mi", "Near(Paris,16.093)")]
    [TestCase("near:Paris 2,5km", "Near(Paris,2.5)")]
    [TestCase("near:Paris 10km remote", "Near(Paris,10,remote)")]
    [TestCase("near:Paris télétravail", "Near(Paris,50,remote)")]
    [TestCase("near:Paris AND remote", "And(Near(Paris,50) remote)")]
    [TestCase("near:Paris python", "And(Near(Paris,50) python)")]
    [TestCase("near:Trois Rivières 30km python", "And(Near(Trois Rivières,30) python)")]
    [TestCase("near:(Paris OR Lyon)", "Or(Near(Paris,50) Near(Lyon,50))")]
    [TestCase("-near:Paris", "Not(Near(Paris,50))")]
    public void Parse_OfNear_ReadsPlaceDistanceAndRemote(string text, string expected) =>
        Assert.That(Parsing.Shape(text), Is.EqualTo(expected));
}
