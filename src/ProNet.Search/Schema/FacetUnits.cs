namespace ProNet.Search.Schema;

/// <summary>Between the units in which people write ranges and those that are indexed.</summary>
public static class FacetUnits
{
    /// <summary>A number as people write it: whole years of months, age in days of a date.</summary>
    public static int Written(RangeUnit unit, int indexed, int todayInDays) => unit switch
    {
        RangeUnit.YearsInMonths => indexed / 12,
        RangeUnit.Date => todayInDays - indexed,
        _ => indexed,
    };

    /// <summary>Inclusive bounds as indexed of inclusive bounds as written.</summary>
    public static (int Minimum, int Maximum) Indexed(RangeUnit unit, int? minimum, int? maximum, int todayInDays) => unit switch
    {
        RangeUnit.YearsInMonths => (FirstMonth(minimum), maximum is { } last ? Clamp(LastMonth(last)) : int.MaxValue),
        RangeUnit.Date => (
            maximum is { } oldest ? Clamp((long)todayInDays - oldest) : int.MinValue,
            minimum is { } youngest ? Clamp((long)todayInDays - youngest) : int.MaxValue),
        _ => (minimum ?? int.MinValue, maximum ?? int.MaxValue),
    };

    /// <summary>Division rounds towards zero, so year 0 begins eleven months before it.</summary>
    private static int FirstMonth(int? years) => years is not { } first ? int.MinValue : Clamp(first > 0 ? 12L * first : (12L * first) - 11);

    private static long LastMonth(int years) => years >= 0 ? (12L * years) + 11 : 12L * years;

    private static int Clamp(long value) => (int)Math.Clamp(value, int.MinValue, int.MaxValue);
}
