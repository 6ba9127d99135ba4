using CsCheck;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Writing;

namespace ProNet.Resumes.Tests.Writing;

/// <summary>CVs to write.</summary>
internal static class Resumes
{
    private static readonly string[] Titles = ["Infirmière de nuit", "Senior Software Engineer", "Sales Manager, North", "Chargée d’études", "Data Analyst", "Chef de cuisine", "Head of Research & Development"];

    private static readonly string[] Organisations = ["CHU de Lyon", "Acme", "Blue Bank, Inc.", "Société Générale", "University of Texas", "Ministère de l’Intérieur – DGSI", "Über & Söhne"];

    private static readonly string[] Places = ["", "Lyon", "Austin, TX", "Montréal (Québec)"];

    private static readonly string[] Lines = ["Led a team of five.", "Soins intensifs et triage", "Reports for 2012 to 2014 were automated and read by everybody in the house, which saved a week each month.", "C#, SQL & <xml>"];

    private static readonly string[] Degrees = ["Bachelor of Arts", "Master", "Licence", "Diplôme d’État", "BTS"];

    private static readonly string[] Fields = ["History", "Computer Science", "Soins", "Droit public"];

    private static readonly string[] Schools = ["University of Texas", "Université Lyon 1", "École Normale", "IFSI de Lyon"];

    private static readonly string[] Skills = ["C#", "SQL", "Triage", "Project management", "Logiciel DxCare", "C++", "Rédaction"];

    private static readonly string[] Codes = ["fr", "en", "de", "es", "zh", "uk"];

    public static Resume Whole { get; } = new()
    {
        GivenName = "Zoé",
        FamilyName = "Martin",
        Name = "Zoé Martin",
        Headline = "Infirmière coordinatrice",
        Summary = "Dix ans de soins.\nToujours la nuit.",
        Place = "Lyon, France",
        CountryCode = "FR",
        Language = "fr",
        Page = new Uri("https://people.example/people/zoe-martin"),
        Positions =
        [
            new("Infirmière coordinatrice", "CHU de Lyon", "Lyon", PartialDate.Of(2019, 9), null, true, "Encadrement de douze personnes."),
            new("Infirmière de nuit", "Clinique du Parc", "", PartialDate.Of(2015, 3), PartialDate.Of(2019, 8), false, ""),
        ],
        Education = [new("IFSI de Lyon", "Diplôme d’État", "Soins", PartialDate.Of(2012), PartialDate.Of(2015))],
        Skills = ["Triage", "Soins intensifs"],
        Offers = ["Formation au tri"],
        Seeks = ["Un cabinet à Lyon", "Relectures"],
        Languages = [new("fr", LanguageLevel.Native), new("en", LanguageLevel.B2)],
        Links = [new("Web", "https://zoe.example/")],
        Works = [new("Soigner la nuit", "Un exposé.", "fr"), new("Tri aux urgences", "", "fr") { Kind = WorkKind.Certificate, Publisher = "École des soins", Url = "https://certificats.example/7", Date = PartialDate.Of(2020, 6).Packed }],
    };

    /// <summary>Anything that a profile can hold.</summary>
    public static Gen<Resume> Any { get; } = Make(Gen.String[0, 30].Select(Clean), Gen.String[0, 60].Select(Clean));

    /// <summary>What people write.</summary>
    public static Gen<Resume> Plausible { get; } =
        from positions in Position(Gen.OneOf(Titles), Gen.OneOf(Organisations), Gen.OneOf(Places), Gen.OneOf(Lines)).List[0, 6]
        from education in Gen.Select(Gen.OneOf(Schools), Gen.OneOf(Degrees), Gen.OneOf(Fields), Span, (school, degree, field, span) => new ResumeEducation(school, degree, field, span.Start, span.End)).List[0, 3]
        from skills in Gen.OneOf(Skills).List[0, 6]
        from languages in Gen.Select(Gen.OneOf(Codes), Gen.Enum<LanguageLevel>(), (code, level) => new SpokenLanguage(code, level)).List[0, 4]
        select Whole with { Positions = [.. positions.DistinctBy(p => (p.Title, p.Organisation, p.Start))], Education = [.. education.Distinct()], Skills = [.. skills.Distinct()], Languages = [.. languages.DistinctBy(l => l.Code)], Works = [] };

    private static Gen<(PartialDate Start, PartialDate End)> Span => Gen.Select(Gen.Int[1980, 2018], Gen.Int[1, 12], Gen.Int[0, 6], Gen.Bool, (year, month, length, months) =>
        (PartialDate.Of(year, months ? month : null), PartialDate.Of(year + length, months ? month : null)));

    private static Gen<Resume> Make(Gen<string> words, Gen<string> text) =>
        from name in words
        from headline in words
        from summary in text
        from place in words
        from positions in Position(words, words, words, text).List[0, 4]
        from education in Gen.Select(words, words, words, Span, (school, degree, field, span) => new ResumeEducation(school, degree, field, span.Start, span.End)).List[0, 3]
        from skills in words.Where(w => w.Length > 0).List[0, 4]
        from languages in Gen.Select(Gen.OneOf(Codes), Gen.Enum<LanguageLevel>(), (code, level) => new SpokenLanguage(code, level)).List[0, 4]
        from works in Gen.Select(words, text, words, Gen.Enum<WorkKind>(), Span, Gen.Bool, (title, about, publisher, kind, span, isDated) => new Work(title, about, "en")
        {
            Kind = kind,
            Publisher = publisher,
            Url = "https://work.example/?a=1&b=2",
            Date = isDated ? span.Start.Packed : null,
        }).List[0, 4]
        from offers in words.Where(w => w.Trim().Length > 0).List[0, 3]
        select new Resume
        {
            Name = name,
            GivenName = headline,
            FamilyName = name,
            Headline = headline,
            Summary = summary,
            Place = place,
            CountryCode = "FR",
            Language = "fr",
            Page = new Uri("https://people.example/people/x"),
            Positions = positions,
            Education = education,
            Skills = skills,
            Languages = languages,
            Links = [new ProfileLink(name, "https://x.example/?a=1&b=2")],
            Works = works,
            Offers = ExchangeLines.Kept(offers),
            Seeks = ExchangeLines.Kept(offers.Take(1)),
        };

    private static Gen<ResumePosition> Position(Gen<string> titles, Gen<string> organisations, Gen<string> places, Gen<string> lines) =>
        from title in titles
        from organisation in organisations
        from place in places
        from span in Span
        from isCurrent in Gen.Bool
        from description in lines
        select new ResumePosition(title, organisation, place, span.Start, isCurrent ? null : span.End, isCurrent, description);

    /// <summary>What the store holds: whole characters.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r != System.Text.Rune.ReplacementChar && r.Value != 0));
}
