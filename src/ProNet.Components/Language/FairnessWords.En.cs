using ProNet.Application.Fairness;
using ProNet.Data.Fairness;

namespace ProNet.Components.Language;

internal sealed class EnglishFairnessWords : FairnessWords
{
    public override string Declare => "For audits of fairness";

    public override string DeclareText => "If you like, say something about yourself, so that it can be checked whether ranked lists treat groups alike: only numbers of groups of ten people or more come out of it, no ranking and no search reads it, nobody sees it but you, and you can take it back at any time.";

    public override string Gender => "Gender";

    public override string Age => "Age";

    public override string NotSaid => "I do not say";

    public override string Save => "Save";

    public override string TakeBack => "Take it back";

    public override string TakenBack => "What you had said is deleted.";

    public override string Refused => "Nothing was saved: choose from what the lists offer, and try again.";

    public override string Title => "Fairness of ranked lists";

    public override string Lead => "How people who told their gender or age for this purpose stood in ranked lists, beside their share of everybody who stood in them. What they told is read here and nowhere else: ranking does not know of it.";

    public override string Limits => "These numbers say who stood where, and not why. The comparison is with everybody who stood in some list of the same kind, and not with everybody who could do the work; it does not know those who told nothing; and different people look for different things. A low number is a reason to look closer and no proof, and a good one is no acquittal.";

    public override string Withholding => "Groups of fewer than 10 people are left out as if they had told nothing, numbers of people are rounded down to tens, and only quarters that are over are reported, with what had been told by then.";

    public override string Quarter => "Quarter";

    public override string Show => "Show";

    public override string NoQuarter => "There is nothing to look at: ranked lists are kept for too short a time to hold a whole quarter. Set ProNet:Ranking:KeptDays to 200 or more.";

    public override string AsCsv => "Take it along as a table (CSV)";

    public override string TooFew => "Too few people told this, or too few lists were shown, to say anything without telling of single persons.";

    public override string Nobody => "nobody";

    public override string BelowFourFifths => "below four fifths";

    public override string MinSkew => "MinSkew";

    public override string MaxSkew => "MaxSkew";

    public override string Ndkl => "NDKL";

    public override string Infeasible => "Infeasible index";

    public override string HowToRead => "How to read it";

    public override string People => "People at least";

    public override string Skew => "Skew";

    public override string Rate => "Among the first 10 at least once";

    public override string Ratio => "Impact ratio";

    public override string ByChance => "by chance";

    public override string Of(FairnessQuarter quarter) => quarter.Number switch
    {
        1 => $"first quarter of {quarter.Year}",
        2 => $"second quarter of {quarter.Year}",
        3 => $"third quarter of {quarter.Year}",
        _ => $"fourth quarter of {quarter.Year}",
    };

    public override string OtherQuarter(string asked) => $"“{asked}” is no quarter that is over and whose lists are kept. This is the latest.";

    public override string Looked(long lists, bool isCut) =>
        $"{Plural.English(lists, "list was", "lists were")} looked at{(isCut ? ": the latest; there were more" : "")}. A list that somebody asked for again counts once.";

    public override string Based(long lists, long people) => $"{Plural.English(lists, "list", "lists")} in which at least {Plural.English(people, "person", "people")} stood who told this.";

    public override string Of(FairnessBy by) => by switch
    {
        FairnessBy.Gender => "By gender",
        FairnessBy.Age => "By age",
        _ => "By gender and age",
    };

    public override string Of(DeclaredGender gender) => gender switch
    {
        DeclaredGender.Woman => "woman",
        DeclaredGender.Man => "man",
        _ => "another gender",
    };

    public override string Of(DeclaredAge age) => age switch
    {
        DeclaredAge.Under30 => "under 30",
        DeclaredAge.From30To49 => "30 to 49",
        _ => "50 or over",
    };

    public override IReadOnlyList<string> Columns(IReadOnlyList<int> depths) => ["Group", "People", .. depths.Select(depth => $"Skew among the first {depth}"), Rate, Ratio];

    public override string AtLeast(long people) => $"at least {people.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("en"))}";

    public override string Interval(string value, string low, string high) => $"{value} ({low} to {high})";

    public override string AgainstChance(string value, string chance) => $"{value} (by chance {chance})";

    public override IReadOnlyList<(string Measure, string Meaning)> Meanings =>
    [
        (Skew, "Logarithm of the group’s share among the first ranks by its share of everybody: 0 is as expected, −0.69 half as many, 0.69 twice as many. Beside it the interval that holds the value 19 times in 20; where it holds 0, chance may be all there is."),
        ($"{MinSkew}, {MaxSkew}", "Skew of the group that is farthest below, and farthest above."),
        (Ratio, "Share of the group that stood among the first 10 at least once, by that of the group where it is highest. Below 0.80 (four fifths) auditors of hiring look closer."),
        (Ndkl, "How far the shares are from the expected ones at every rank, the first counting most: 0 is right everywhere. Short lists never reach it, so that what chance alone would give stands beside it."),
        (Infeasible, "At which part of the ranks some group had fewer than its share, rounded down."),
    ];

    public override IReadOnlyList<string> CsvColumns => ["Quarter", "Question", "Divided by", "Group", "Measure", "Among the first", "Value", "Low", "High"];
}
