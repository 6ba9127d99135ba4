namespace ProNet.Web.Briefs;

internal enum BriefMistakeKind
{
    /// <summary>No criterion has that name.</summary>
    Criterion,

    /// <summary>How much it counts is none of the three.</summary>
    Need,

    /// <summary>Nothing of its kind has that value.</summary>
    Value,

    /// <summary>No number of those that it takes.</summary>
    Number,
}
