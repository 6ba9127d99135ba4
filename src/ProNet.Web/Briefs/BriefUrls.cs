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

    public const string Job = Urls.JobParameter;

    public const string Years = "years";

    public const string Within = "within";

    /// <summary>Criteria of a form; more is none of ours.</summary>
    public const int MostChoices = 200;

    /// <summary>The parameter whose value says how much a criterion counts.</summary>
    public static string Name(BriefItem item) => $"{EnumCodes.Of(item.Kind)}:{(item.Kind == BriefKind.Years ? "" : item.Value)}";

    /// <summary>What a form sent. What means nothing is left out, and said.</summary>
    public static BriefDecision Read(IQueryCollection query, BriefSearch search)
    {
        var (choices, mistakes) = (new List<BriefChoice>(), new List<BriefMistake>());
        foreach (var (name, values) in query.Where(p => p.Key is not (Job or Years or Within)).Take(MostChoices))
        {
            if (name.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon) || EnumCodes.TryParse<BriefKind>(name[..colon]) is not { } kind)
                mistakes.Add(new BriefMistake(BriefMistakeKind.Criterion, name, values.ToString()));
            else if (EnumCodes.TryParse<BriefNeed>(values.ToString()) is not { } need)
                mistakes.Add(new BriefMistake(BriefMistakeKind.Need, name, values.ToString()));
            else if (need != BriefNeed.Drop && new BriefChoice(kind, kind == BriefKind.Years ? query[Years].ToString().Trim() : name[(colon + 1)..], need) is var choice)
                Add(choice);
        }

        var kilometres = Number(query, Within, BriefSearch.MostKilometres, mistakes) ?? BriefSearch.Kilometres;
        return new BriefDecision(choices, (int)kilometres, Number(query, Job, long.MaxValue, mistakes), mistakes);

        void Add(BriefChoice choice)
        {
            if (search.Means(choice))
                choices.Add(choice);
            else
                mistakes.Add(choice.Kind == BriefKind.Years ? new BriefMistake(BriefMistakeKind.Number, Years, choice.Value) : new BriefMistake(BriefMistakeKind.Value, EnumCodes.Of(choice.Kind), choice.Value));
        }
    }

    /// <summary>A number from 1 on; null where none is given.</summary>
    private static long? Number(IQueryCollection query, string name, long most, List<BriefMistake> mistakes)
    {
        if (query[name].ToString().Trim() is not { Length: > 0 } given)
            return null;
        if (long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            return number;
        mistakes.Add(new BriefMistake(BriefMistakeKind.Number, name, given));
        return null;
    }
}
