using ProNet.Web.Hosting;

namespace ProNet.Web.Search;

/// <summary>Which filters stand first and open, and which this browser opened or closed: the script of the page writes that down, and the server reads it, so that nothing moves when a page appears.</summary>
public sealed class FilterGroups
{
    /// <summary>Name of the cookie: names of filters, each with <c>.1</c> where it is open and <c>.0</c> where it is closed, joined by <c>~</c>.</summary>
    public const string Cookie = "groups";

    private const int LongestCookie = 1000;

    private static readonly BySubject<string[]> Usual = new(
        (SubjectKind.Member, ["skill", "title", "place", "near", "seniority", "years", "company", "open"]),
        (SubjectKind.Job, ["title", "place", "near", "remote", "contract", "salary", "skill", "seniority", "posted"]),
        (SubjectKind.Organisation, ["industry", "place", "near"]));

    private static readonly BySubject<string[]> Opened = new(
        (SubjectKind.Member, ["skill", "title", "place", "seniority", "years"]),
        (SubjectKind.Job, ["title", "place", "remote", "contract", "salary"]),
        (SubjectKind.Organisation, ["industry", "place"]));

    private readonly Dictionary<string, bool> chosen;

    private FilterGroups(Dictionary<string, bool> chosen) => this.chosen = chosen;

    /// <summary>What the browser of a request remembers; something that is not understood is nothing.</summary>
    public static FilterGroups Of(HttpContext? context)
    {
        var cookie = context is null ? null : context.Request.Cookies[HostCookie.Name(context, Cookie)];
        var known = new Dictionary<string, bool>();
        foreach (var group in cookie is { Length: <= LongestCookie } ? cookie.Split('~') : [])
        {
            if (group is [.. var name, '.', '0' or '1'])
                known[name] = group[^1] == '1';
        }

        return new FilterGroups(known);
    }

    /// <summary>The most used filters, before all others.</summary>
    public static IReadOnlyList<string> First(SubjectKind subject) => Usual[subject];

    public static IReadOnlyList<string> OpenAtFirst(SubjectKind subject) => Opened[subject];

    /// <summary>Null where this browser neither opened nor closed it.</summary>
    public bool? IsOpen(string filter) => chosen.TryGetValue(filter, out var open) ? open : null;
}
