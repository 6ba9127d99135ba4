using System.Globalization;
using ProNet.Application.Briefs;
using ProNet.Components;
using ProNet.Search.Schema;

namespace ProNet.Web.Briefs;

/// <summary>Addresses of the search for candidates, and the parameters that its form sends.</summary>
internal static class BriefUrls
{
    /// <summary>Where the form of criteria goes, which leads on to the search for people.</summary>
    public const string Find = "/candidates/find";

    public const string Job = "job";

    public const string Years = "years";

    public const string Within = "within";

    /// <summary>Criteria of a form; more is none of ours.</summary>
    public const int MostChoices = 200;

    public static string Of(long job) => string.Create(CultureInfo.InvariantCulture, $"{Urls.Candidates}?{Job}={job}");

    /// <summary>The parameter whose value says how much a criterion counts.</summary>
    public static string Name(BriefItem item) => $"{EnumCodes.Of(item.Kind)}:{(item.Kind == BriefKind.Years ? "" : item.Value)}";

    /// <summary>What a form sent; parameters that are none of its are passed over.</summary>
    public static List<BriefChoice> Choices(IQueryCollection query)
    {
        var choices = new List<BriefChoice>();
        foreach (var (name, values) in query.Take(MostChoices))
        {
            if (name.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon) || EnumCodes.TryParse<BriefKind>(name[..colon]) is not { } kind || EnumCodes.TryParse<BriefNeed>(values.ToString()) is not { } need)
                continue;
            choices.Add(new BriefChoice(kind, kind == BriefKind.Years ? query[Years].ToString().Trim() : name[(colon + 1)..], need));
        }

        return choices;
    }
}
