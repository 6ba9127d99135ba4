using System.Globalization;

namespace ProNet.Domain.Careers;

/// <summary>
/// A date known to the year, the month or the day. People write "2011" or "July 2011" on a CV; storing either as a full date would
/// invent a precision that experience sums and displays would then repeat as fact.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int packed) => Packed = packed;

    /// <summary>The storable form <c>yyyymmdd</c>; an unknown month or day is 00. Sorts chronologically, coarser dates first.</summary>
    public int Packed { get; }

    public int Year => Packed / 10_000;

    public int? Month => Packed / 100 % 100 is > 0 and var month ? month : null;

    public int? Day => Packed % 100 is > 0 and var day ? day : null;

    public DatePrecision Precision => Day is not null ? DatePrecision.Day : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>Builds a date, or null when the parts do not form one (year outside 1900..2200, month 13, 30 February, a day without a month).</summary>
    public static PartialDate? TryCreate(int year, int? month = null, int? day = null)
    {
        if (year is < 1900 or > 2200 || month is < 1 or > 12 || (day is not null && month is null))
            return null;
        if (day is not null && (day < 1 || day > DateTime.DaysInMonth(year, month!.Value)))
            return null;
        return new PartialDate((year * 10_000) + ((month ?? 0) * 100) + (day ?? 0));
    }

    /// <summary>Builds a date from parts known to be right.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The parts do not form a date.</exception>
    public static PartialDate Of(int year, int? month = null, int? day = null) =>
        TryCreate(year, month, day) ?? throw new ArgumentOutOfRangeException(nameof(year), $"{year}-{month}-{day} is not a date between 1900 and 2200.");

    /// <summary>Reads <see cref="Packed"/> back.</summary>
    public static PartialDate FromPacked(int packed) =>
        Of(packed / 10_000, packed / 100 % 100 is > 0 and var month ? month : null, packed % 100 is > 0 and var day ? day : null);

    /// <summary>First month it may mean, counted in months since year 0; an unknown month counts as January.</summary>
    public int FirstMonthIndex => (Year * 12) + (Month ?? 1) - 1;

    /// <summary>Last month it may mean, counted in months since year 0; an unknown month counts as December.</summary>
    public int LastMonthIndex => (Year * 12) + (Month ?? 12) - 1;

    /// <summary>First day it may mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Last day it may mean.</summary>
    public DateOnly LastDay => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    public int CompareTo(PartialDate other) => Packed.CompareTo(other.Packed);

    public static bool operator <(PartialDate left, PartialDate right) => left.Packed < right.Packed;

    public static bool operator >(PartialDate left, PartialDate right) => left.Packed > right.Packed;

    public static bool operator <=(PartialDate left, PartialDate right) => left.Packed <= right.Packed;

    public static bool operator >=(PartialDate left, PartialDate right) => left.Packed >= right.Packed;

    /// <summary>ISO 8601 with the parts known: <c>2011</c>, <c>2011-07</c>, <c>2011-07-04</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Year => Year.ToString("0000", CultureInfo.InvariantCulture),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };
}
