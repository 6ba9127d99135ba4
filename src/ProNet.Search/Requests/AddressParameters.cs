namespace ProNet.Search.Requests;

/// <summary>
/// Parameters of an address besides the facets. <c>near-remote</c> is not called <c>remote</c> because jobs have a facet of that name, which asks
/// something else: how a job is done, not whether distance matters.
/// </summary>
internal static class AddressParameters
{
    public const string Query = "q";
    public const string Near = "near";
    public const string Within = "within";
    public const string NearRemote = "near-remote";
    public const string Sort = "sort";
    public const string Drop = "drop";
    public const string Exact = "exact";

    /// <summary>The grammar of the text where it is not the newest: a saved search keeps its meaning on the page as well.</summary>
    public const string Grammar = "grammar";
    public const string After = "after";
    public const string Limit = "limit";

    /// <summary>Known to the pages alone, which say so.</summary>
    public const string Saved = "saved";

    /// <summary>The job that people are looked for; known to the search for people alone.</summary>
    public const string For = "for";

    /// <summary>What the first hits are ranked for, where no path says it: in what a saved search keeps. Known to who says so.</summary>
    public const string Rank = "rank";

    public static readonly ValueList<string> All = [Query, Near, Within, NearRemote, Sort, Drop, Exact, Grammar, After, Limit];
}
