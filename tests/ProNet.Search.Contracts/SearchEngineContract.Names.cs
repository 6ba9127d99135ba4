using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Builders;

namespace ProNet.Search.Contracts;

/// <summary>Titles, organisations and schools: one value for each, however they are written.</summary>
public abstract partial class SearchEngineContract
{
    private Task<ValueList<Indexing.OperationOutcome>> IndexSpellingsAsync() => IndexAsync(
        new MemberBuilder(1).Working("Infirmière (H/F)", "Société Générale").Worked("Clerk", "AT&T").Studied("The Ohio State University").Document(),
        new MemberBuilder(2).Working("Infirmier débutant", "SOCIETE GENERALE SA").Worked("Clerk", "AT and T Inc.").Studied("OHIO STATE UNIVERSITY").Document(),
        new MemberBuilder(3).Working("infirmier / infirmière", "Générale").Worked("n/a", "None").Studied("-").Document(),
        new JobBuilder(4).Titled("Data Engineer (m/f)").At("Orange SA").Document(),
        new JobBuilder(5).Titled("Senior data engineer").At("Orange County").Document(),
        new JobBuilder(6).Titled("Data Engineer").At("N/A").Document());

    [TestCase(SubjectKind.Member, "title", "infirmier 3", 0)]
    [TestCase(SubjectKind.Member, "company", "societe generale 2, generale 1", 0)]
    [TestCase(SubjectKind.Member, "past-company", "at t 2", 1)]
    [TestCase(SubjectKind.Member, "school", "ohio state university 2", 1)]
    [TestCase(SubjectKind.Job, "title", "data engineer 3", 0)]
    [TestCase(SubjectKind.Job, "company", "orange 1, orange county 1", 1)]
    public async Task Facet_OfNames_HasOneValueForEachHoweverWritten(SubjectKind subject, string facet, string values, long unknown)
    {
        await IndexSpellingsAsync();

        var counted = (await SearchAsync(Request("", subject) with { Facets = [new FacetRequest(facet)] })).Facets.Single();

        Assert.That(string.Join(", ", counted.Values.Select(v => $"{v.Value} {v.Count}")), Is.EqualTo(values));
        Assert.That(counted.Unknown, Is.EqualTo(unknown), "None is nothing.");
    }

    [TestCase("company=Soci%C3%A9t%C3%A9+G%C3%A9n%C3%A9rale+S.A.", 1, 2)]
    [TestCase("company=-SOCIETE++GENERALE", 3)]
    [TestCase("past-company=AT%26amp%3BT", 1, 2)]
    [TestCase("title=Infirmi%C3%A8re", 1, 2, 3)]
    [TestCase("school=ohio+state+university", 1, 2)]
    public async Task Filter_ByANameInAnySpelling_FindsAllOfThem(string address, params long[] ids)
    {
        await IndexSpellingsAsync();

        await AssertFindsAsync(Request(SearchAddress.Read(SubjectKind.Member, address).Address.Criteria), ids);
    }

    [TestCase("company", "Société Géné", "societe generale")]
    [TestCase("company", "gen", "societe generale", "generale")]
    [TestCase("past-company", "at and t", "at t")]
    [TestCase("past-company", "at&t", "at t")]
    [TestCase("title", "infirmière", "infirmier")]
    public async Task Facet_OfNamesWhenTyping_FindsThemInAnySpelling(string facet, string typed, params string[] values)
    {
        await IndexSpellingsAsync();

        var found = await FacetAsync(Filtered(), new FacetRequest(facet, 10, typed));

        Assert.That(found.Values.Select(v => v.Value), Is.EqualTo(values));
    }

    [TestCase("infirm", SuggestionKind.Title, "Infirmier", 3)]
    [TestCase("infirmière", SuggestionKind.Title, "Infirmier", 3)]
    [TestCase("societe gen", SuggestionKind.Organisation, "Societe generale", 2)]
    [TestCase("at&t", SuggestionKind.Organisation, "At t", 2)]
    public async Task Suggest_OfNames_OffersEachOnce(string typed, SuggestionKind kind, string label, int documents)
    {
        await IndexSpellingsAsync();

        Assert.That((await SuggestAsync(typed)).Select(s => (s.Kind, s.Label, s.Documents)), Is.EqualTo(new[] { (kind, label, documents) }));
    }
}
