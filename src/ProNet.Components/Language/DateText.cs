using ProNet.Domain.Careers;

namespace ProNet.Components.Language;

/// <summary>Dates as people write them in the language of the page, no more precise than they are known.</summary>
public static class DateText
{
    public static string Of(DateOnly date, Wording words) => date.ToString("d MMM yyyy", words.Culture);

    public static string Of(PartialDate date, Wording words) => date switch
    {
        { Month: { } month, Day: { } day } => new DateOnly(date.Year, month, day).ToString("d MMM yyyy", words.Culture),
        { Month: { } month } => new DateOnly(date.Year, month, 1).ToString("MMM yyyy", words.Culture),
        _ => date.Year.ToString(words.Culture),
    };

    public static string Between(PartialDate? start, PartialDate? end, CurrentState current, Wording words)
    {
        var last = end is { } e ? Of(e, words) : current switch
        {
            CurrentState.Certain => words.Profile.Now,
            CurrentState.Probable => words.Profile.ProbablyNow,
            _ => null,
        };
        return (start, last) switch
        {
            ({ } s, { } l) => $"{Of(s, words)} – {l}",
            ({ } s, null) => Of(s, words),
            (null, { } l) => end is null ? l : words.Profile.Until(l),
            _ => words.Profile.DatesUnknown,
        };
    }
}
