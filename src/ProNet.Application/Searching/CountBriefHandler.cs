using ProNet.Application.Access;
using ProNet.Application.Briefs;
using ProNet.Search;
using ProNet.Search.Requests;

namespace ProNet.Application.Searching;

/// <summary>Says what a brief finds before anybody changes its criteria. Without the search there are criteria all the same: what somebody pasted is not lost.</summary>
public sealed class CountBriefHandler(BriefProposals proposals, BriefSearch search, RunSearchHandler run)
{
    /// <param name="brief">As read.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="language">Two-letter language of the answer.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    public async Task<BriefCount> HandleAsync(JobBrief brief, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        if (brief.Items.IsEmpty)
            return new BriefCount(brief, null, null);
        try
        {
            brief = await proposals.FitAsync(brief, viewer, language, cancellationToken);
            // Nobody is ranked to be counted.
            var answer = await run.HandleAsync(new SearchPageRequest(search.Proposed(brief, language), viewer, language) { Facets = [], Explain = false, DefaultLimit = 0 }, cancellationToken);
            return new BriefCount(brief, Ranked(search.Proposed(brief, language)), answer);
        }
        catch (Exception e) when (e is SearchEngineUnavailableException or SearchTimeLimitException)
        {
            return new BriefCount(brief, Ranked(search.Proposed(brief, language)), null);
        }
    }

    private static SearchAddress Ranked(SearchAddress address) => address with { Rank = RankingQuestion.Candidate };
}
