using ProNet.Application.Access;
using ProNet.Application.Briefs;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Fixed;

namespace ProNet.Application.Tests.Briefs;

/// <summary>A search begins where there is somebody, and keeps of what is asked what tells most.</summary>
internal sealed class BriefProposalsTests
{
    private const string Posting = "Python developer\n\nLocation: Lyon\nPython and SQL are required.\n5 years of experience.\nEnglish fluent and German fluent are required.";

    [Test]
    public async Task Fit_WhereSomebodyHasAll_ChangesNothing()
    {
        var (brief, fitted, asked) = await FitAsync(_ => true);

        Assert.That((fitted, asked), Is.EqualTo((brief, 1)));
    }

    [TestCase("years", "Years")]
    [TestCase("near", "Place")]
    [TestCase("language", "Language Language")]
    [TestCase("near years", "Years Place")]
    public async Task Fit_WhereSomeThingsFindNobody_EasesThese(string missing, string eased)
    {
        var (brief, fitted, asked) = await FitAsync(request => !missing.Split(' ').Any(m => m switch
        {
            "years" => !request.Criteria.Ranges.IsEmpty,
            "near" => request.Criteria.Near is not null,
            _ => request.Criteria.QueryText.Contains("language:english language:german", StringComparison.Ordinal) || request.Criteria.Facets.Any(f => f.Facet == "language"),
        }));

        Assert.That(string.Join(' ', fitted.Items.Where(i => i.IsEased).Select(i => i.Kind)), Is.EqualTo(eased));
        Assert.That(fitted.Items.Where(i => !i.IsEased), Is.EqualTo(brief.Items.Where(i => !fitted.Items.Any(f => f.IsEased && f.Kind == i.Kind && f.Value == i.Value))), "the others are as they were");
        Assert.That(asked, Is.LessThanOrEqualTo(2 + brief.Items.Count(i => i.Proposed == BriefNeed.Must)));
    }

    [Test]
    public async Task Fit_WhereNoTwoGoTogether_KeepsWhatTellsMost()
    {
        var (_, fitted, _) = await FitAsync(request => Musts(request) <= 1);

        Assert.That(fitted.Items.Where(i => i.Proposed == BriefNeed.Must).Select(i => i.Value), Is.EqualTo(new[] { "python" }));
        Assert.That(fitted.Items.Where(i => i.IsEased).Select(i => (i.Kind, i.Proposed)), Is.EqualTo(new[]
        {
            (BriefKind.Skill, BriefNeed.Nice), (BriefKind.Years, BriefNeed.Drop), (BriefKind.Language, BriefNeed.Nice), (BriefKind.Language, BriefNeed.Nice), (BriefKind.Place, BriefNeed.Drop),
        }));
    }

    [Test]
    public async Task Fit_WhereThereIsNobodyAtAll_LeavesThePostingAsItIs()
    {
        var (brief, fitted, _) = await FitAsync(_ => false);

        Assert.That(fitted, Is.EqualTo(brief));
    }

    private static int Musts(SearchRequest request) =>
        request.Criteria.Facets.Sum(f => f.Included.Count) + request.Criteria.Ranges.Count + (request.Criteria.Near is null ? 0 : 1)
        + (request.Criteria.Parse() is ProNet.Search.Querying.AndNode and ? and.Children.Count(c => c is not ProNet.Search.Querying.OrNode) : 0);

    private static async Task<(JobBrief Brief, JobBrief Fitted, int Asked)> FitAsync(Func<SearchRequest, bool> finds)
    {
        var brief = JobBrief.Of(Posting, BriefLexicon.Own);
        var engine = new CountingEngine(finds);
        var proposals = new BriefProposals(new BriefSearch(BriefLexicon.Own), new SearchBuilder(BriefLexicon.Own.Skills, new FixedGazetteer(), TimeProvider.System), engine);
        return (brief, await proposals.FitAsync(brief, Viewer.Visitor, "en", CancellationToken.None), engine.Asked);
    }

    private sealed class CountingEngine(Func<SearchRequest, bool> finds) : ISearcher
    {
        public int Asked { get; private set; }

        public EngineDescription Engine { get; } = new("Counting");

        public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
        {
            Asked++;
            Assert.That(request.Limit, Is.Zero, "nobody is read");
            return Task.FromResult(new SearchResponse { Total = finds(request) ? 1 : 0, Hits = [] });
        }

        public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
