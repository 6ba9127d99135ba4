using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Profiles;
using ProNet.Application.Ranking;
using ProNet.Data;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;

namespace ProNet.Application.Jobs;

/// <summary>
/// Makes the ordinary search for jobs of a member's own profile: any of the occupations that they have or lately had, and of the skills that they practise. It is a query as anybody could write it, so that it is shown,
/// edited, filtered and saved as every other.
/// </summary>
/// <param name="store">Where the member's profile is.</param>
/// <param name="lexicon">Knows skills, occupations and places.</param>
/// <param name="skills">Recognises skills in texts.</param>
/// <param name="time">Says today.</param>
public sealed class OwnJobSearch(ProNetDbContext store, CurrentLexicon lexicon, ISkillLexicon skills, TimeProvider time)
{
    /// <summary>Around the own place, for who wishes to be where the work is.</summary>
    private const double Kilometres = 50;

    private const int MostTitles = 3;
    private const int MostSkills = 6;
    private const int MostTitleWords = 5;

    /// <summary>Years after which a title is not what somebody looks for, where they had another since.</summary>
    private const double LongAgo = 10;

    /// <summary>The address with a query of the member's own profile, where it has no text yet.</summary>
    /// <param name="address">Of the search for jobs; its filters stay. Where it has none, the own place is one for who says that they wish to be where the work is.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="language">Two-letter language that names are written in.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Null where the profile says nothing to go by.</returns>
    public async Task<SearchAddress?> AddressAsync(SearchAddress address, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(viewer);
        var ranked = address with { Rank = RankingQuestion.Job };
        if (address.Criteria.QueryText.Trim().Length > 0)
            return ranked;
        if (viewer.MemberId is not { } id
            || await store.Members.AsNoTracking().Include(m => m.Location.Place).Include(m => m.Positions).Include(m => m.Education).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } member)
        {
            return null;
        }

        await store.AddSkillsAsync([member], cancellationToken);
        if (QueryText(member, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), language) is not { } text)
            return null;
        var asked = ranked.WithQueryText(text);
        return address.Criteria.AsksNothing ? asked.WithNear(Near(member, language)) : asked;
    }

    /// <param name="member">With positions and skills.</param>
    /// <param name="today">The day that ages count from.</param>
    /// <param name="language">Two-letter language that names are written in.</param>
    /// <returns>Null where the profile says nothing to go by.</returns>
    internal string? QueryText(Member member, DateOnly today, string language)
    {
        ValueList<QueryNode> clauses = [.. Titles(member, today, language).Concat(Skills(member, today, language)).Distinct()];
        return clauses.IsEmpty ? null : QueryPrinter.Print(clauses.Count == 1 ? clauses[0] : new OrNode(clauses), language);
    }

    /// <summary>What of a profile jobs are compared with.</summary>
    internal JobSeeker Seeker(Member member, DateOnly today) => new(member, skills, lexicon.Occupations, today);

    /// <summary>Of those who said so: who did not is not kept from jobs elsewhere.</summary>
    private NearFilter? Near(Member member, string language) =>
        member is { OpenToWork: true, Availability.Remote: RemoteWork.OnSite or RemoteWork.Hybrid, Location.Place: { } place } && lexicon.Places.Label(place.Slug, language) is { } name
            ? new NearFilter(name, Kilometres, OrRemote: member.Availability.Remote == RemoteWork.Hybrid)
            : null;

    /// <summary>Present titles before past ones, the latest first; the headline where there are none.</summary>
    private IEnumerable<QueryNode> Titles(Member member, DateOnly today, string language)
    {
        var now = TimeHeld.Years(today);
        var held = member.Positions.Where(p => p.Title.Length > 0).Select(p => (p.Title, p.Ordinal, Held: TimeHeld.Of(p, member, now)))
            .OrderByDescending(p => p.Held.GoesOn).ThenBy(p => p.Held.SinceEnd).ThenBy(p => p.Ordinal).ToList();
        var titles = held.Where((p, i) => i == 0 || p.Held.SinceEnd <= LongAgo).Select(p => p.Title).DefaultIfEmpty(member.Headline);
        return titles.Select(title => Title(title, language)).OfType<QueryNode>().Distinct().Take(MostTitles);
    }

    /// <summary>The occupation that a title names; its words where it names none that is known.</summary>
    private PhraseNode? Title(string title, string language)
    {
        if (lexicon.Occupations.Link(title) is [var occupation, ..])
            return new PhraseNode(lexicon.Occupations.Find(occupation.Label(language), isNamed: true)?.Slug == occupation.Slug ? occupation.Label(language) : occupation.Slug, "occupation");
        var words = TextAnalysis.Analyze(title).SkipWhile(IsNoWord).TakeWhile(t => !IsNoWord(t)).ToList();
        return words.Count is > 0 and <= MostTitleWords ? new PhraseNode(string.Join(' ', words.Select(t => title.Substring(t.Start, t.Length))), "title") : null;
    }

    private static bool IsNoWord(AnalyzedToken token) => TitleTerms.IsTerm(token.Folded);

    /// <summary>What positions show, the latest first; then what is listed; then what texts name.</summary>
    private IEnumerable<QueryNode> Skills(Member member, DateOnly today, string language)
    {
        var seeker = Seeker(member, today);
        return member.Skills
            .Select(s => (s.Listed, Entry: lexicon.Skills.BySlug(s.Concept!.Slug), Recency: seeker.Practised(s.Concept.Slug)?.Recency ?? 0))
            .Where(s => s.Entry is not null)
            .OrderByDescending(s => s.Recency).ThenByDescending(s => s.Listed).ThenBy(s => s.Entry!.Slug, StringComparer.Ordinal)
            .Take(MostSkills)
            .Select(s => new PhraseNode(lexicon.Skills.Find(s.Entry!.Label(language))?.Slug == s.Entry.Slug ? s.Entry.Label(language) : s.Entry.Slug, "skill"));
    }
}
