using ProNet.Search.Analysis;
using ProNet.Search.Schema;

namespace ProNet.Search.Querying.Grammar;

/// <summary>Days, weeks, months and years, in English and French, as one letter or as a word.</summary>
internal static class AgeUnits
{
    /// <summary>The canonical English letter; null when the word is no unit.</summary>
    public static char? Read(string word) => TextFolding.Fold(word) switch
    {
        "d" or "day" or "days" or "j" or "jour" or "jours" => 'd',
        "w" or "week" or "weeks" or "s" or "sem" or "semaine" or "semaines" => 'w',
        "m" or "month" or "months" or "mois" => 'm',
        "y" or "year" or "years" or "a" or "an" or "ans" or "annee" or "annees" => 'y',
        _ => null,
    };

    /// <summary>The letter that French writes for a canonical one; other characters stay.</summary>
    public static char French(char c) => c switch
    {
        'd' => 'j',
        'w' => 's',
        'y' => 'a',
        _ => c,
    };

    /// <summary>The day so long before, as days since 1970-01-01; null before the calendar began.</summary>
    public static int? DayBefore(DateOnly today, int count, char unit)
    {
        var days = unit == 'w' ? count * 7 : count;
        var months = unit == 'y' ? count * 12 : count;
        if (unit is 'd' or 'w' ? days > today.DayNumber : months > ((today.Year - 1) * 12))
            return null;
        return FieldReaders.Days(unit is 'd' or 'w' ? today.AddDays(-days) : today.AddMonths(-months));
    }
}
