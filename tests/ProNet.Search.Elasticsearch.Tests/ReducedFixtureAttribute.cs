using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using ProNet.Search.Contracts;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>
/// A fixture of the contract without the tests whose answer each document decides by itself, whichever version of the server holds it and wherever it lies: the
/// fixture on the main server asks those. The soak asks all of every server.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class ReducedFixtureAttribute(params object[] arguments) : NUnitAttribute, IFixtureBuilder2
{
    /// <summary>Words, grammar, names and visibility of one document. All others run, also those that are yet to be written.</summary>
    private static readonly string[] OfOneDocument =
    [
        "Search_WhenGrammarIsUsed_FindsWhatItMeans",
        "Search_WhenJobGrammarIsUsed_FindsWhatItMeans",
        "Search_WhenWrittenAnotherWay_FindsItAllTheSame",
        "Search_WhenSignsMakeAnotherWord_KeepsThemApart",
        "Search_WhenRelaxed_CountsEditsOnUnstemmedFoldedWords",
        "Search_WhenSkillIsWrittenByAnyName_FindsListedAndWrittenOnes",
        "Search_WhenSkillIsWrittenInTheOtherLanguage_FindsIt",
        "Search_WhenFactsMustStandTogether_FindsThoseOfOneEntry",
        "Search_WhenScopeIsGiven_FindsWhatThePredicateAllows",
        "Text_WhenInAnotherScript_IsFoundByItsWords",
        "Text_WhenFullOfSigns_IsFoundByTheWordsBetween",
        "Facet_OfNames_HasOneValueForEachHoweverWritten",
        "Facet_OfNamesWhenTyping_FindsThemInAnySpelling",
        "Filter_ByANameInAnySpelling_FindsAllOfThem",
        "Suggest_OfNames_OffersEachOnce",
    ];

    public IEnumerable<TestSuite> BuildFrom(ITypeInfo typeInfo) => BuildFrom(typeInfo, null);

    public IEnumerable<TestSuite> BuildFrom(ITypeInfo typeInfo, IPreFilter? filter)
    {
        if (OfOneDocument.FirstOrDefault(name => typeof(IndexedEngineContract).GetMethod(name) is null) is { } gone)
            throw new InvalidOperationException($"The contract has no test {gone}.");
        return new TestFixtureAttribute(arguments).BuildFrom(typeInfo, Environment.GetEnvironmentVariable("PRONET_SOAK") == "1" ? filter! : new Rest(filter));
    }

    private sealed class Rest(IPreFilter? filter) : IPreFilter
    {
        public bool IsMatch(Type type) => filter?.IsMatch(type) ?? true;

        public bool IsMatch(Type type, System.Reflection.MethodInfo method) => !OfOneDocument.Contains(method.Name) && (filter?.IsMatch(type, method) ?? true);
    }
}
