using System.Globalization;
using ProNet.Domain.Careers;

namespace ProNet.Resumes.Tests.Drafting;

/// <summary>Ten ways in which CVs in French are laid out, with the headings and the dates that go with each.</summary>
internal static class FrenchLayouts
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly string[] Short = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

    private static readonly Layout[] All =
    [
        new("EXPÉRIENCES PROFESSIONNELLES", "FORMATION", "LANGUES", p => $"{p.Title} – {p.Employer}, {p.Town}\n{Words(p.Start)} – {(p.End is { } end ? Words(end) : "aujourd’hui")}\n• {p.Done}\n"),
        new("Expérience professionnelle :", "Diplômes et formations :", "Langues étrangères :",
            p => (p.End is { } end ? $"De {Words(p.Start)} à {Words(end)} : " : $"Depuis {Words(p.Start)} : ") + $"{p.Title}, {p.Employer} ({p.Town})\n{p.Done}.\n"),
        new("PARCOURS PROFESSIONNEL", "ÉTUDES", "LANGUES", p => $"{Figures(p.Start)} – {(p.End is { } end ? Figures(end) : "à ce jour")}\n{p.Title}\n{p.Employer} – {p.Town}\n- {p.Done}\n"),
        new("Expériences", "Formations", "Langues parlées", p => $"{Figures(p.Start)} - {(p.End is { } end ? Figures(end) : "présent")}\t{p.Title} chez {p.Employer}, {p.Town}\n\t{p.Done}\n"),
        new("MES EXPÉRIENCES", "MA FORMATION", "LANGUES", p => $"{p.Employer.ToUpper(French)}, {p.Town}\n{p.Title} ({Words(p.Start)} - {(p.End is { } end ? Words(end) : "en cours")})\n• {p.Done}\n"),
        new("Expérience", "Formation et diplômes", "Langues", p => $"{p.Title} | {p.Employer} | {p.Town} | {(p.End is { } end ? $"{Abbreviated(p.Start)} - {Abbreviated(end)}" : $"depuis {Words(p.Start)}")}\n{p.Done}\n"),
        new("E X P É R I E N C E S", "F O R M A T I O N", "L A N G U E S",
            p => $"{Capital(Words(p.Start))} à {(p.End is { } end ? Words(end) : "ce jour")}\n{p.Employer.ToUpper(French)} ({p.Town})\n{p.Title}\nMissions : {p.Done.ToLower(French)}\n"),
        new("▪ Parcours professionnel", "▪ Cursus universitaire et scolaire", "▪ Langues", p => $"• {Words(p.Start)} {(p.End is { } end ? $"à {Words(end)}" : "à maintenant")} : {p.Title} — {p.Employer} — {p.Town}\n  {p.Done}\n"),
        new("2. Expériences professionnelles", "3. Formation initiale", "4. Langues",
            p => (p.End is { } end ? $"{Figures(p.Start)} à {Figures(end)}" : $"Depuis {Figures(p.Start)}") + $"\t{p.Title}\n\t{p.Employer}, {p.Town}\n\t{p.Done}\n"),
        new("Expériences professionnelles (postes occupés)", "Formation académique", "Langues",
            p => $"{p.Employer} ({p.Town}) – CDI\n{p.Title}\n{(p.End is { } end ? $"Du 01/{Figures(p.Start)} au {DateTime.DaysInMonth(end.Year, end.Month!.Value)}/{Figures(end)}" : $"Depuis le 01/{Figures(p.Start)}")}\n- {p.Done}\n"),
    ];

    public static int Count => All.Length;

    public static string Write(FrenchCareer career, int number)
    {
        var layout = All[number];
        return $"{career.Name}\n{career.Headline}\n12 rue des Lilas – 06 12 34 56 78\n\nProfil\n{career.Profile}\n\n{layout.Experience}\n\n{string.Join('\n', career.Posts.Select(layout.Post))}\n"
            + $"{layout.Education}\n{career.Year} : {career.Degree}, {career.School}\n\nCompétences\nTravail en équipe, autonomie\n\n{layout.Languages}\nFrançais (langue maternelle), anglais courant, espagnol : notions\n\nCentres d’intérêt\nRandonnée, lecture depuis 2010\n";
    }

    private static string Words(PartialDate date) => $"{French.DateTimeFormat.GetMonthName(date.Month!.Value)} {date.Year}";

    private static string Abbreviated(PartialDate date) => $"{Short[date.Month!.Value - 1]} {date.Year}";

    private static string Figures(PartialDate date) => date.FirstDay.ToString("MM'/'yyyy", CultureInfo.InvariantCulture);

    private static string Capital(string words) => char.ToUpper(words[0], French) + words[1..];

    private sealed record Layout(string Experience, string Education, string Languages, Func<FrenchPost, string> Post);
}
