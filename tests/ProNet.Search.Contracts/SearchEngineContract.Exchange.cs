using ProNet.Search.Requests;
using ProNet.Testing.Builders;

namespace ProNet.Search.Contracts;

/// <summary>What people offer and seek: what is offered is found as what is known; what is sought only by whoever asks for that.</summary>
public abstract partial class SearchEngineContract
{
    [TestCase("kubernetes", 1L)]
    [TestCase("\"security audits\"", 1L)]
    [TestCase("offers:kubernetes", 1L)]
    [TestCase("offers:k8s", 1L)]
    [TestCase("offre:audits", 1L)]
    [TestCase("offers:\"audits for\"", 1L)]
    [TestCase("seeks:kubernetes", 2L)]
    [TestCase("cherche:k8s", 2L)]
    [TestCase("seeks:freelanc*", 2L)]
    [TestCase("freelancers")]
    [TestCase("\"kubernetes freelancers\"")]
    [TestCase("freelanc*")]
    [TestCase("-seeks:kubernetes", 3L, 1L)]
    [TestCase("seeks:(kubernetes lyon) OR offers:audits", 2L, 1L)]
    public async Task Search_ForWhatPeopleOfferAndSeek_FindsEachByItsField(string query, params long[] ids)
    {
        await IndexAsync(
            new MemberBuilder(1).Offering("Security audits for small companies", "Kubernetes in production").Document(),
            new MemberBuilder(2).Seeking("Kubernetes freelancers in Lyon").Document(),
            new MemberBuilder(3).Working("Baker").Document());

        Assert.That(await IdsAsync(Request(query)), Is.EquivalentTo(ids));
    }

    /// <summary>An address that was saved before there were such fields goes on meaning the words.</summary>
    [Test]
    public async Task Search_InAnOlderGrammar_ReadsTheNamesOfTheseFieldsAsWords()
    {
        await IndexAsync(new MemberBuilder(1).Seeking("Bread").Document(), new MemberBuilder(2).WithSummary("Nobody seeks bread").Document());

        Assert.That(await IdsAsync(Request(new SearchCriteria { Subject = SubjectKind.Member, QueryText = "seeks:bread", GrammarVersion = 2 })), Is.EqualTo(new[] { 2L }));
        Assert.That(await IdsAsync(Request(new SearchCriteria { Subject = SubjectKind.Member, QueryText = "seeks:bread" })), Is.EqualTo(new[] { 1L }));
    }

    /// <summary>A long list of wants neither finds somebody nor makes them less of what they are.</summary>
    [Test]
    public async Task Rank_WhateverIsSought_IsTheSame()
    {
        await IndexAsync(
            new MemberBuilder(1).WithHeadline("Baker").WithSummary("Bread and cake").Document(),
            new MemberBuilder(2).WithHeadline("Baker").WithSummary("Bread and cake").Seeking("Bread, bread and bread", "An oven", "Flour").Document());

        var hits = (await SearchAsync(Request("bread"))).Hits;

        Assert.That(hits.Select(h => h.Score).Distinct().Count(), Is.EqualTo(1));
    }
}
