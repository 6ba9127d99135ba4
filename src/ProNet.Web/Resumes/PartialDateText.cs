using System.Globalization;
using ProNet.Domain.Careers;

namespace ProNet.Web.Resumes;

/// <summary>Dates as people write them into a field: <c>2019</c>, <c>2019-03</c>, <c>2019-03-31</c>, and also <c>03/2019</c>.</summary>
internal static class PartialDateText
{
    /// <returns>False when something is written that is no date; a blank is none at all.</returns>
    public static bool TryRead(string? written, out PartialDate? date)
    {
        date = null;
        int[] parts = [];
        foreach (var part in (written ?? "").Split(['-', '/', '.', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return false;
            parts = [.. parts, number];
        }

        date = parts switch
        {
            [] => null,
            [var year] => PartialDate.TryCreate(year),
            [>= 1000 and var year, var month] => PartialDate.TryCreate(year, month),
            [var month, var year] => PartialDate.TryCreate(year, month),
            [>= 1000 and var year, var month, var day] => PartialDate.TryCreate(year, month, day),
            _ => null,
        };
        return parts.Length == 0 || date is not null;
    }
}
