using CsCheck;
using ProNet.Domain.Access;
using ProNet.Search.Access;
using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Highlighting;
using ProNet.Search.Indexing;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;
using ProNet.Testing.Fixed;
using ProNet.Testing.Generators;
using ProNet.Testing.Reference;

namespace ProNet.Search.Tests.Highlighting;

/// <summary>What holds for every document and every query.</summary>
public sealed class HighlightLawTests
{
    /// <summary>Characters of the longest piece.</summary>
    private const int Longest = 240;

    private static readonly Gen<(SearchDocument Document, QueryNode Query)> Cases =
        DocumentGenerators.Any.SelectMany(d => QueryGenerators.Tree(SearchSchemas.For(d.Subject)).Select(q => (d, q)));

    [Test]
    public void Marks_WhenAnythingIsHighlighted_AscendWithinTheTextAndDoNotOverlap() => Cases.Sample(
        c =>
        {
            var highlights = new Highlighter(SearchSchemas.For(c.Document.Subject), c.Query).Highlight(c.Document);
            return highlights.Count <= 3 && highlights.All(h => h.Text.Length > 0 && !h.Marks.IsEmpty && AreInOrder(h));
        },
        iter: 2000, print: Print);

    [Test]
    public void Text_WhenHighlighted_IsAPieceOfTheFieldOrItsValuesJoined() => Cases.Sample(
        c =>
        {
            var schema = SearchSchemas.For(c.Document.Subject);
            return new Highlighter(schema, c.Query).Highlight(c.Document).All(h =>
            {
                var values = ((TextField)schema.Field(h.Field)).Read(c.Document).ToList();
                return h.Cut ? values.Exists(v => v.Contains(h.Text, StringComparison.Ordinal)) : h.Text.Split(" · ").All(values.Contains);
            });
        },
        iter: 2000, print: Print);

    [Test]
    public void Mark_WhenItIsAnalysed_HoldsATokenOfAPositiveClause() => Cases.Sample(
        c =>
        {
            var tests = PositiveTests(c.Query, positive: true).ToList();
            return new Highlighter(SearchSchemas.For(c.Document.Subject), c.Query).Highlight(c.Document).All(h =>
                h.Marks.All(m => (h.Cut && m.Length >= Longest - 1)
                    || TextAnalysis.Analyze(h.Text.Substring(m.Start, m.Length)).Exists(token => tests.Exists(test => test(token)))));
        },
        iter: 2000, print: Print);

    [Test]
    public async Task Highlight_WhenADocumentMatchesWordsInShownText_IsNeverEmpty() => await
        Gen.Select(DocumentGenerators.Any, Vocabulary.Word).SampleAsync(
            async (document, word) =>
            {
                var query = new WordNode(word);
                var schema = SearchSchemas.For(document.Subject);
                var shownOnly = schema.PlainFields.Any(f => f.Highlightable && f.Read(document).Any(text => Holds(text, word)));
                var highlights = new Highlighter(schema, query).Highlight(document);
                return highlights.IsEmpty != shownOnly && (highlights.IsEmpty || await MatchesAsync(document, query));
            },
            iter: 1000, print: c => $"{c.Item1} {c.Item2}");

    [Test]
    public async Task Explanation_WhenADocumentIsAHit_SaysWhatTheReferenceEngineSaysOfEachClause() => await Cases.SampleAsync(
        async c =>
        {
            var explainer = new ClauseExplainer(SearchSchemas.For(c.Document.Subject), c.Query);
            var matches = explainer.Explain(c.Document);
            foreach (var (clause, match) in explainer.Clauses.Zip(matches))
            {
                if (match.Matched != await MatchesAsync(c.Document, clause))
                    return false;
            }

            return matches.Count == explainer.Clauses.Count;
        },
        iter: 300, print: Print);

    [Test]
    public void Evidence_WhenBothAreAsked_IsWhatEachGivesAlone() => Cases.Sample(
        c =>
        {
            var schema = SearchSchemas.For(c.Document.Subject);
            var (highlights, why) = new HitEvidence(schema, c.Query, highlights: true, explain: true).Of(c.Document);
            var (nothing, none) = new HitEvidence(schema, c.Query, highlights: false, explain: false).Of(c.Document);
            return highlights == new Highlighter(schema, c.Query).Highlight(c.Document) && why == new ClauseExplainer(schema, c.Query).Explain(c.Document)
                && nothing.IsEmpty && none.IsEmpty;
        },
        iter: 1000, print: Print);

    private static bool AreInOrder(Highlight highlight)
    {
        var end = 0;
        foreach (var mark in highlight.Marks)
        {
            if (mark.Length <= 0 || mark.Start < end || mark.Start + mark.Length > highlight.Text.Length)
                return false;
            end = mark.Start + mark.Length;
        }

        return true;
    }

    private static bool Holds(string text, string word)
    {
        var stems = TextAnalysis.Analyze(word).ConvertAll(t => t.Stem);
        var tokens = TextAnalysis.Analyze(text).ConvertAll(t => t.Stem);
        return stems.Count > 0 && Enumerable.Range(0, tokens.Count).Any(i => tokens.Skip(i).Take(stems.Count).SequenceEqual(stems));
    }

    private static IEnumerable<Func<AnalyzedToken, bool>> PositiveTests(QueryNode node, bool positive) => node switch
    {
        AndNode and => and.Children.SelectMany(child => PositiveTests(child, positive)),
        OrNode or => or.Children.SelectMany(child => PositiveTests(child, positive)),
        NotNode not => PositiveTests(not.Child, positive: false),
        NestedNode nested => PositiveTests(nested.Child, positive),
        AtLeastNode some => some.Children.SelectMany(child => PositiveTests(child, positive)),
        ValueNode value => PositiveTests(value.Written, positive).Concat(value.Spellings.SelectMany(s => PositiveTests(new PhraseNode(s), positive))),
        ConceptNode concept => PositiveTests(concept.Written, positive).Concat(concept.Spellings.SelectMany(s => PositiveTests(new PhraseNode(s), positive))),
        _ when !positive => [],
        WordNode word => Stems(word.Text),
        PhraseNode phrase => Stems(phrase.Text),
        PrefixNode prefix => TextAnalysis.Analyze(prefix.Text).Select(p => (Func<AnalyzedToken, bool>)(t => t.Folded.StartsWith(p.Folded, StringComparison.Ordinal))),
        FuzzyNode fuzzy => [t => Math.Abs(t.Folded.Length - fuzzy.Text.Length) <= fuzzy.Edits],
        _ => [],
    };

    private static IEnumerable<Func<AnalyzedToken, bool>> Stems(string text) =>
        TextAnalysis.Analyze(text).Select(s => (Func<AnalyzedToken, bool>)(t => t.Stem == s.Stem));

    private static async Task<bool> MatchesAsync(SearchDocument document, QueryNode query)
    {
        var engine = new ReferenceEngine(new FixedFacetLabels(), TestDay.Clock());
        await engine.CreateGenerationAsync(1, CancellationToken.None);
        await engine.ActivateGenerationAsync(1, CancellationToken.None);
        var found = (document is JobDocument job ? job with { ClosesOn = null } : document) with { Audience = Audience.Everyone };
        await engine.WriteAsync(1, [IndexOperation.Put(found)], CancellationToken.None);
        var request = new SearchRequest(AccessScope.SystemSeesEverything(), new SearchCriteria { Subject = document.Subject }, query, TestDay.Today);
        return (await engine.SearchAsync(request, CancellationToken.None)).Total == 1;
    }

    private static string Print((SearchDocument Document, QueryNode Query) c) => $"{c.Query} on {System.Text.Json.JsonSerializer.Serialize<object>(c.Document)}";
}
