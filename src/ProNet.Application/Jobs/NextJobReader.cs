using ProNet.Application.Access;
using ProNet.Application.Ranking;
using ProNet.Lexicon;
using ProNet.Ranking.Features;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Requests;

namespace ProNet.Application.Jobs;

/// <summary>
/// Judged rows of jobs that careers give by themselves: somebody is looked at as on the day before their latest position began, the search for jobs is made of what they were then, and the grade says how like each job is to
/// what they did next, by its title alone.
/// </summary>
public sealed class NextJobReader(SearchBuilder builder, ISearcher searcher, RankedSubjects subjects, OwnJobSearch own, CurrentLexicon titles)
{
    private const float Half = 0.5F;

    /// <param name="viewer">Whose career.</param>
    /// <param name="language">Two-letter language of the search.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Null where there is no earlier position, nothing to go by, or no occupation that followed.</returns>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<NextJobs?> ReadAsync(Viewer viewer, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (CareerBefore.Of(await subjects.AskerAsync(viewer, cancellationToken)) is not var (before, next, day) || own.QueryText(before, day, language) is not { } text)
            return null;
        var occupations = titles.Occupations;
        var followed = occupations.Link(next.Title);
        if (followed.Count == 0)
            return null;
        var criteria = new SearchCriteria { Subject = SubjectKind.Job, QueryText = text };
        var request = builder.Build(viewer.Scope, criteria, language).Request with { Limit = Reranker.Window, Correct = false };
        var read = await subjects.ReadJobsAsync((await searcher.SearchAsync(request, cancellationToken)).Hits, request.Today, viewer, cancellationToken);
        var seeker = own.Seeker(before, day);
        var window = RankedWindow.Of(QuestionSchemas.Job, null, new JobFeatures(new JobWants(request, occupations), seeker, read, occupations), read);
        var readings = TitleLikeness.Readings(next.Title, followed);
        return new NextJobs(new RankedRows(window.Ids, [.. window.Ids.Select((_, i) => window.Row(i))]), [.. read.Select(job => Grade(job.Subject.Title))], followed.All(o => seeker.Occupied(o.Slug) is null));

        int Grade(string title)
        {
            var named = occupations.Link(title);
            return named.Any(followed.Contains) ? 2 : TitleLikeness.Of(readings, TitleLikeness.Readings(title, named)) >= Half ? 1 : 0;
        }
    }
}
