using ProNet.Application.Access;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>
/// Judged rows that careers give by themselves, before anybody used the product: everybody whom a search finds is looked at as they were on the day before their latest position began, and the grade says what they
/// did next. 2: a position whose title is what is sought; 1: one that speaks of half of it; 0: something else. What has no dates and may have been written since (headline, summary, skills named in texts, the
/// score of the engine) is kept from the row.
/// </summary>
public sealed class CareerRowReader(SearchBuilder builder, ISearcher searcher, RankedSubjects subjects, ISkillLexicon lexicon, CurrentLexicon titles)
{
    private const float AllOfIt = 0.99F;
    private const float HalfOfIt = 0.5F;
    private const float SomeOfIt = 0.25F;

    /// <param name="question">Whose rows.</param>
    /// <param name="criteria">The search that finds them.</param>
    /// <param name="sought">What whoever is right went on to do, as a query for titles; empty is all that the search asks.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="language">Two-letter language of the search.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A grade for each row; none where the search names no topic.</returns>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<(RankedRows Rows, IReadOnlyList<int> Grades)> ReadAsync(
        RankingQuestion question, SearchCriteria criteria, string sought, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var request = Build(criteria);
        var topic = Topic.Of(request, lexicon, titles.Occupations);
        var next = sought.Length == 0 ? topic : Topic.Of(Build(criteria with { QueryText = sought, Facets = [], Ranges = [] }), lexicon, titles.Occupations);
        if (topic.IsEmpty || next.IsEmpty)
            return (new RankedRows([], []), []);
        // A job asks more than anybody has.
        var least = sought.Length == 0 ? AllOfIt : SomeOfIt;
        var (asked, went) = (new TopicMatcher(topic, titles.Occupations), new TopicMatcher(next, titles.Occupations));
        var (evenly, evenlyNext) = (asked.Weigh([]), went.Weigh([]));
        var (past, grades) = (new List<RankedSubject<Member>>(), new List<int>());
        foreach (var subject in await subjects.ReadAsync((await searcher.SearchAsync(request, cancellationToken)).Hits, request.Today, viewer, cancellationToken))
        {
            // Who is found only for what they did next would tell by that alone what it was.
            if (CareerBefore.Of(subject.Subject) is not var (before, latest, day) || Said(before, asked).Coverage(evenly) < least)
                continue;
            past.Add(new RankedSubject<Member>(before, 0, day));
            grades.Add(went.ReadTitle(latest.Title).Coverage(evenlyNext) >= AllOfIt ? 2 : went.Read($"{latest.Title}\n{latest.Description}").Coverage(evenlyNext) >= HalfOfIt ? 1 : 0);
        }

        var window = RankedWindow.Of(question, null, topic, past, titles.Occupations);
        return (new RankedRows(window.Ids, [.. window.Ids.Select((_, i) => window.Row(i))]), grades);

        SearchRequest Build(SearchCriteria of) => builder.Build(viewer.Scope, of, language).Request with { Limit = Reranker.Window, Correct = false };
    }

    private static TopicMatch Said(Member member, TopicMatcher matcher)
    {
        var words = matcher.Topic.Skills.Where(s => member.Skills.Exists(m => m.Concept!.Slug == s.Entry.Slug)).Aggregate(0UL, (found, s) => found | s.Words);
        return new TopicMatch(member.Positions.Aggregate(words, (found, p) => found | matcher.ReadTitle(p.Title).Words | matcher.Read(p.Description).Words), 0, 0);
    }
}
