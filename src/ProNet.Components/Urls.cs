using ProNet.Application.Ranking;
using ProNet.Application.Searching;
using ProNet.Search.Analysis;
using ProNet.Search.Requests;

namespace ProNet.Components;

/// <summary>Addresses of pages.</summary>
public static class Urls
{
    private static readonly BySubject<string> Names = new((SubjectKind.Member, "people"), (SubjectKind.Job, "jobs"), (SubjectKind.Organisation, "organisations"));

    /// <summary>The ranked search for who knows a topic.</summary>
    public static string Experts => RankingQuestions.PageOf(RankingQuestion.Expert);

    /// <summary>The ranked search for partners, clients and providers.</summary>
    public static string Partners => RankingQuestions.PageOf(RankingQuestion.Partner);

    /// <summary>The ranked search for jobs that suit one's own profile.</summary>
    public static string JobsForMe => RankingQuestions.PageOf(RankingQuestion.Job);

    /// <summary>Where a job becomes a search for people.</summary>
    public const string Candidates = "/candidates";

    /// <summary>Name of the parameter of <see cref="Candidates"/> that names a stored job.</summary>
    public const string JobParameter = "job";

    /// <summary>A stored job as a search for people.</summary>
    public static string CandidatesFor(long job) => FormattableString.Invariant($"{Candidates}?{JobParameter}={job}");

    public static string Member(string handle) => "/people/" + Uri.EscapeDataString(handle);

    /// <summary>The profile as a file: <c>vcf</c> or <c>json</c>.</summary>
    public static string MemberFile(string handle, string extension) => $"{Member(handle)}.{extension}";

    /// <summary>A kept CV as its file.</summary>
    public static string MemberCv(string handle, long cvId) => FormattableString.Invariant($"{Member(handle)}/cv/{cvId}");

    /// <summary>The photo of a profile; null where there is none. Its key is in the address, so that a browser that kept another one asks again.</summary>
    public static string? Photo(string handle, string key) => key.Length == 0 ? null : $"{Member(handle)}/photo?v={key}";

    /// <summary>The address of a profile as a QR code.</summary>
    public static string MemberCode(string handle) => $"{Member(handle)}/qr.svg";

    /// <summary>The number alone finds the job; the words are for people who read addresses.</summary>
    public static string Job(long id, string title) => FormattableString.Invariant($"/jobs/{id}-{(Slug.Of(title) is { Length: > 0 } slug ? slug : "job")}");

    public static string Organisation(string slug) => "/organisations/" + Uri.EscapeDataString(slug);

    /// <summary>The page of what was found.</summary>
    public static string Page(FoundHit found) => found switch
    {
        { Member: { } member } => Member(member.Handle),
        { Job: { } job } => Job(job.Id, job.Title),
        { Organisation: { } organisation } => Organisation(organisation.Slug),
        _ => throw new ArgumentException("A hit without a card has no page.", nameof(found)),
    };

    /// <summary>Name of the parameter of <see cref="FromList"/>.</summary>
    public const string ListParameter = "list";

    /// <summary>A page opened from a ranked list.</summary>
    public static string FromList(string page, long list) => FormattableString.Invariant($"{page}?{ListParameter}={list}");

    /// <summary>Name of the parameter of <see cref="FromResults"/>.</summary>
    public const string FromParameter = "from";

    /// <summary>Letters of the address of results that other addresses carry; a longer one is left out.</summary>
    public const int LongestFrom = 1500;

    /// <summary>A page opened from results, which leads back to them and on through them.</summary>
    public static string FromResults(string page, string results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return results.Length <= LongestFrom ? With(page, FromParameter, results) : page;
    }

    public static string Search(SubjectKind subject) => "/" + Names[subject];

    /// <summary>A kind as addresses name it: <c>people</c>.</summary>
    public static string Name(SubjectKind subject) => Names[subject];

    /// <summary>The kind of a name; null when none has it.</summary>
    public static SubjectKind? Kind(string name) => Names.All.Where(n => n.Value == name).Select(n => (SubjectKind?)n.Kind).FirstOrDefault();

    /// <summary>The page of a search, without what it asks.</summary>
    public static string Path(SearchAddress address) => address.Rank is { } question ? RankingQuestions.PageOf(question) : Search(address.Criteria.Subject);

    /// <summary>The search that an address stands for.</summary>
    public static string Search(SearchAddress address) => address.ToQueryString() is { Length: > 0 } query ? $"{Path(address)}?{query}" : Path(address);

    /// <summary>An address with one parameter more.</summary>
    public static string With(string address, string parameter, string value)
    {
        ArgumentNullException.ThrowIfNull(address);
        return $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{parameter}={Uri.EscapeDataString(value)}";
    }

    /// <summary>Where the hits of a search are taken away from, within the API.</summary>
    public static string Export(SubjectKind subject) => "/export" + Search(subject);

    /// <summary>Everything that an address finds, as a file, in the order of its page.</summary>
    public static string Export(SearchAddress address, string format)
    {
        var query = (address with { After = null, Limit = null }).ToKeptString();
        return $"/api/v1{Export(address.Criteria.Subject)}?format={format}{(query.Length > 0 ? "&" : "")}{query}";
    }
}
