namespace ProNet.Search.Schema;

public enum RangeUnit
{
    /// <summary>Not a range field.</summary>
    None,

    /// <summary>The number itself.</summary>
    Number,

    /// <summary>Written in years, indexed in months: <c>years:5..8</c> is 60 to 107 months.</summary>
    YearsInMonths,

    /// <summary>Written as an age (<c>&lt;7d</c>, <c>7j</c>, <c>3m</c>, <c>1y</c>) or as ISO dates; indexed as days since 1970-01-01.</summary>
    Date,
}
