using System.Globalization;
using ProNet.Search.Schema;

namespace ProNet.Search.Querying.Grammar;

/// <summary>Takes the parts of a range one after the other: comparison, value, dots. Spaces between parts do not matter.</summary>
internal sealed class RangeValueReader(string text, int start, RangeUnit unit, DateOnly today)
{
    private const int MostNumber = 2_000_000_000;
    private const int MostYears = 1_000;
    private const string GroupSeparators = ",'’_";

    /// <summary>Behind the last part taken.</summary>
    public int Position { get; private set; } = start;

    public string TakeComparison()
    {
        var (comparison, length) = (At(Position), At(Position + 1)) switch
        {
            ('>', '=') => (">=", 2),
            ('<', '=') => ("<=", 2),
            ('≥', _) => (">=", 1),
            ('≤', _) => ("<=", 1),
            ('>', _) => (">", 1),
            ('<', _) => ("<", 1),
            ('=', _) => ("=", 1),
            _ => ("", 0),
        };
        Position += length;
        return comparison;
    }

    /// <summary>Two dots, or an ellipsis that a telephone made of them; between two numbers, or two years, a dash will do.</summary>
    public bool TakeDots(bool allowDash)
    {
        var at = SkipSpaces(Position);
        var length = 0;
        while (At(at + length) is '.' or '…')
            length++;
        if (length == 1 && At(at) == '.')
            return false;
        if (length == 0 && allowDash && at == Position && At(at) is '-' or '–' && (unit == RangeUnit.Date ? CountDigits(at + 1) == 4 : CountDigits(at + 1) > 0))
            length = 1;
        Position = length == 0 ? Position : at + length;
        return length > 0;
    }

    public RangeBound? TryTakeValue()
    {
        var at = SkipSpaces(Position);
        var digits = CountDigits(at);
        if (digits is 0 or > 10)
            return null;
        Position = at;
        return unit == RangeUnit.Date ? TakeDay(digits) : TakeNumber(digits);
    }

    private RangeBound? TakeNumber(int digits)
    {
        var value = TakeDigits(digits);
        while (unit == RangeUnit.Number && digits <= 3 && value < MostNumber && SkipGroupSeparator() is var group && CountDigits(group) == 3)
        {
            Position = group;
            value = (value * 1000) + TakeDigits(3);
        }

        var inThousands = unit == RangeUnit.Number && At(Position) is 'k' or 'K';
        if (inThousands)
        {
            Position++;
            value *= 1000;
        }

        if (value > (unit == RangeUnit.YearsInMonths ? MostYears : MostNumber))
            return null;
        var written = value.ToString(CultureInfo.InvariantCulture);
        return unit == RangeUnit.YearsInMonths
            ? new RangeBound((int)value * 12, ((int)value * 12) + 11, IsAge: false, written)
            : new RangeBound((int)value, (int)value, IsAge: false, written) { InThousands = inThousands };
    }

    private RangeBound? TakeDay(int digits)
    {
        if (digits == 4)
            return TakeDate();
        if (digits > 3)
            return null;
        var count = (int)TakeDigits(digits);
        var letters = SkipSpaces(Position);
        var end = letters;
        while (char.IsLetter(At(end)))
            end++;
        if (AgeUnits.Read(text[letters..end]) is not { } age || AgeUnits.DayBefore(today, count, age) is not { } day)
            return null;
        Position = end;
        return new RangeBound(day, day, IsAge: true, string.Create(CultureInfo.InvariantCulture, $"{count}{age}"));
    }

    /// <summary>A year, a month or a day of the calendar: <c>2025</c>, <c>2025-03</c>, <c>2025-03-31</c>.</summary>
    private RangeBound? TakeDate()
    {
        var at = Position;
        var year = (int)TakeDigits(4);
        var month = TakeDatePart();
        var day = month is null ? null : TakeDatePart();
        if (year < 1 || month is 0 or > 12 || day is 0 || (day is not null && day > DateTime.DaysInMonth(year, month!.Value)))
            return null;
        var first = new DateOnly(year, month ?? 1, day ?? 1);
        var last = day is not null ? first : new DateOnly(year, month ?? 12, DateTime.DaysInMonth(year, month ?? 12));
        return new RangeBound(FieldReaders.Days(first), FieldReaders.Days(last), IsAge: false, text[at..Position]);
    }

    private int? TakeDatePart()
    {
        if (At(Position) != '-' || CountDigits(Position + 1) != 2)
            return null;
        Position++;
        return (int)TakeDigits(2);
    }

    /// <returns>Where the next three digits of a long number would stand.</returns>
    private int SkipGroupSeparator() => GroupSeparators.Contains(At(Position)) ? Position + 1 : SkipSpaces(Position);

    private long TakeDigits(int count)
    {
        Position += count;
        return long.Parse(text.AsSpan(Position - count, count), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private int CountDigits(int at)
    {
        var count = 0;
        while (char.IsAsciiDigit(At(at + count)))
            count++;
        return count;
    }

    private int SkipSpaces(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private char At(int at) => at < text.Length ? text[at] : '\0';
}
