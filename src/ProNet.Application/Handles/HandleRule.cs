using ProNet.Search.Analysis;

namespace ProNet.Application.Handles;

/// <summary>What a handle may be.</summary>
public static class HandleRule
{
    public const int Shortest = 3;
    public const int Longest = 60;

    /// <summary>What passes for what, in the order in which it is replaced. Before what is made with it.</summary>
    internal static readonly (string From, string To)[] Lookalikes = [("-", ""), ("0", "o"), ("1", "l"), ("i", "l"), ("5", "s"), ("rn", "m"), ("vv", "w")];

    /// <summary>What a handle must not be taken for: who runs the site, its pages, and nobody.</summary>
    private static readonly HashSet<string> Reserved =
    [
        .. new[]
        {
            "about", "account", "accounts", "admin", "administrator", "administrateur", "administratrice", "anonymous", "api", "app", "assets", "contact", "css", "design", "export", "feed",
            "favicon", "health", "help", "home", "info", "jobs", "join", "js", "language", "legal", "login", "logout", "mail", "member", "me", "metrics", "moderator", "new", "null", "official", "openapi",
            "organisations", "people", "photo", "postmaster", "privacy", "pronet", "robots", "root", "search", "security", "settings", "sign-in", "sign-out", "sitemap", "staff", "static",
            "status", "support", "system", "team", "terms", "undefined", "webmaster", "www",
        }.Select(Skeleton),
    ];

    /// <summary>The handle that is meant by what was typed: letters folded to ASCII, blanks and points to hyphens.</summary>
    public static string Fold(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Slug.Of(typed);
    }

    /// <summary>The handle that names somebody, as people write it: alone, after the sign, or as the address of the page.</summary>
    public static string Named(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var name = written.Trim().TrimEnd('/');
        return name[(name.LastIndexOf('/') + 1)..].TrimStart('@').ToLowerInvariant();
    }

    /// <returns>Null when the handle may be had, should nobody have it.</returns>
    public static HandleProblem? Check(string handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        if (handle.Length is < Shortest or > Longest || handle != Slug.Of(handle))
            return HandleProblem.Shape;
        return Reserved.Contains(Skeleton(handle)) ? HandleProblem.Reserved : null;
    }

    /// <summary>The same for handles that look alike at a glance: hyphens do not count, and digits are the letters that they pass for. The store computes it by <see cref="ChangeHandleHandler"/>.</summary>
    public static string Skeleton(string handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return Lookalikes.Aggregate(handle, (text, pair) => text.Replace(pair.From, pair.To, StringComparison.Ordinal));
    }
}
