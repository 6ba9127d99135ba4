namespace ProNet.Search.Querying.Grammar;

/// <summary>One side of a range: the interval that a written value covers, in the field's unit.</summary>
/// <param name="Low">First value: the first month of a year of experience, the first day of a month.</param>
/// <param name="High">Last value.</param>
/// <param name="IsAge">True for ages, which run against the calendar: a smaller age is a later day.</param>
/// <param name="Written">Canonical form.</param>
internal readonly record struct RangeBound(int Low, int High, bool IsAge, string Written)
{
    /// <summary>Whether a <c>k</c> stood behind it.</summary>
    public bool InThousands { get; init; }
}
