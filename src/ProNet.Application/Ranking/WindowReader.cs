using ProNet.Application.Access;
using ProNet.Lexicon;
using ProNet.Ranking.Features;
using ProNet.Ranking.Models;
using ProNet.Search;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Ranking;

/// <summary>Describes what a search found to the model of a question: reads it as the viewer sees it, and makes its rows. The same for pages, mails and training.</summary>
public sealed class WindowReader(RankedSubjects subjects, ISkillLexicon skills, CurrentLexicon titles)
{
    /// <param name="question">What is asked.</param>
    /// <param name="request">The search, with the expanded query by which it is ranked.</param>
    /// <param name="model">Scores; null for rows alone.</param>
    /// <param name="hits">What was found, in the order of the engine.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Null where the question is about a topic and the search names none.</returns>
    internal async Task<RankedWindow?> ReadAsync(RankingQuestion question, SearchRequest request, RankingModel? model, ValueList<SearchHit> hits, Viewer viewer, CancellationToken cancellationToken)
    {
        switch (question)
        {
            case RankingQuestion.Partner:
                return await PartnersAsync(request, model, hits, viewer, cancellationToken);
            case RankingQuestion.Job:
                return await JobsAsync(request, model, hits, viewer, cancellationToken);
            default:
                var topic = Topic.Of(request, skills, titles.Occupations);
                return topic.IsEmpty ? null : RankedWindow.Of(question, model, topic, await subjects.ReadAsync(hits, request.Today, viewer, cancellationToken), titles.Occupations);
        }
    }

    /// <summary>What is asked that they offer and seek, and the ground that they share with whoever asks.</summary>
    private async Task<RankedWindow> PartnersAsync(SearchRequest request, RankingModel? model, ValueList<SearchHit> hits, Viewer viewer, CancellationToken cancellationToken)
    {
        var read = await subjects.ReadAsync(hits, request.Today, viewer, cancellationToken);
        var features = new PartnerFeatures(
            new PartnerWants(request.Query, "offers", skills, titles.Occupations), new PartnerWants(request.Query, "seeks", skills, titles.Occupations), await subjects.AskerAsync(viewer, cancellationToken), read);
        return RankedWindow.Of(QuestionSchemas.Partner, model, features, read);
    }

    /// <summary>What is asked of the work, and how far it suits whoever asks.</summary>
    private async Task<RankedWindow> JobsAsync(SearchRequest request, RankingModel? model, ValueList<SearchHit> hits, Viewer viewer, CancellationToken cancellationToken)
    {
        var read = await subjects.ReadJobsAsync(hits, request.Today, viewer, cancellationToken);
        var seeker = new JobSeeker(await subjects.AskerAsync(viewer, cancellationToken), skills, titles.Occupations, request.Today);
        return RankedWindow.Of(QuestionSchemas.Job, model, new JobFeatures(new JobWants(request, titles.Occupations), seeker, read, titles.Occupations), read);
    }
}
