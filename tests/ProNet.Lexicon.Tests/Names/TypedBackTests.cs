using CsCheck;
using ProNet.Lexicon.Names;
using ProNet.Search.Access;
using ProNet.Search.Building;
using ProNet.Search.Documents;
using ProNet.Search.Percolation;
using ProNet.Search.Requests;
using ProNet.Search.Schema;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;
using ProNet.Testing.Generators;

namespace ProNet.Lexicon.Tests.Names;

/// <summary>Every label of a title, an organisation or a school can be typed back: as a filter it is the value, as words of the field it finds who has it.</summary>
public class TypedBackTests
{
    private static readonly Gen<string> Title = Gen.OneOf<string>(
        Gen.OneOf("Infirmier", "INFIRMIÈRE (H/F)", "infirmière débutante", "Senior Data Engineer", "data engineer", "Data Engineer (m/f/d)", "Software Engineer, Backend", "Back-end Software Engineer",
            "Vendeur / Vendeuse", "R&D Engineer II", "C++ Developer", "Chef", "n/a", "Directrice ou directeur", "Director of \"Fun\""),
        Vocabulary.Title);

    private static readonly Gen<string> Organisation = Gen.OneOf<string>(
        Gen.OneOf("Société Générale", "SOCIETE GENERALE SA", "AT&T", "AT and T Inc.", "J.P. Morgan", "JP MORGAN & CO", "L'Oréal", "none", "3M", "Canal+", "canal plus", "The Gap", "gap inc", "Acme-Acme GmbH & Co. KG", "\"Quoted\" Ltd"),
        Vocabulary.Organisation);

    [Test]
    public void Labels_WhateverIsWritten_CanBeTypedBack() => Gen.Select(Title, Organisation, Title, Organisation, Organisation).Array[1, 8].Sample(
        people =>
        {
            var documents = people.Select((p, i) => new MemberBuilder(i + 1).Working(p.Item1, p.Item2).Worked(p.Item3, p.Item4).Studied(p.Item5).Document()).ToList();
            var lexicon = new NameLexicon(
                people.SelectMany(p => new[] { (p.Item1, 1), (p.Item3, 1) }), people.SelectMany(p => new[] { (p.Item2, 1), (p.Item4, 1) }), people.Select(p => (p.Item5, 1)));
            foreach (var facet in new[] { "title", "company", "past-company", "school" })
            {
                foreach (var value in documents.SelectMany(d => Values(facet, d)).Distinct())
                {
                    var label = lexicon.Label(facet, value)!;
                    Assert.That(SearchSchemas.For(SubjectKind.Member).ValueOf(facet, label), Is.EqualTo(value), label);
                    var search = new StoredSearch(1, Asked($"{(facet == "past-company" ? "company" : facet)}:\"{label.Replace("\"", "", StringComparison.Ordinal)}\""));
                    Assert.That(documents.Any(d => search.Matches(new PercolatedDocument(d), AccessScope.SystemSeesEverything())), Is.True, $"{facet}:\"{label}\"");
                }
            }
        },
        iter: 300);

    private static IEnumerable<string> Values(string facet, MemberDocument document)
    {
        var schema = SearchSchemas.For(SubjectKind.Member);
        return ((KeywordField)schema.Field(schema.Facet(facet)!.Field)).Read(document);
    }

    private static SearchRequest Asked(string text) => new SearchBuilder(new FixedSkillLexicon(), new FixedGazetteer(), TestDay.Clock())
        .Build(AccessScope.SystemSeesEverything(), new SearchCriteria { Subject = SubjectKind.Member, QueryText = text }, "en").Request;
}
