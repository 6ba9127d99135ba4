using CsCheck;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Search;
using ProNet.Search.Documents;
using ProNet.Testing.Fixed;

namespace ProNet.Testing.Generators;

/// <summary>
/// Random documents. All have id 0 and version 1; <see cref="Corpus"/> numbers them. Days repeat, so that ties in every sort order occur, and so do
/// documents that few or nobody may see.
/// </summary>
public static class DocumentGenerators
{
    private static readonly Gen<Audience> Audiences = Gen.Frequency(
        (6, Gen.Const(Audience.Everyone)), (2, Gen.Const(Audience.Members)), (1, Gen.Const(Audience.Recruiters)), (1, Gen.Const(Audience.Hidden)));

    private static readonly Gen<DateOnly> Days = Gen.OneOf(0, 0, 1, 7, 8, 30, 45, 365, 400).Select(TestDay.DaysAgo);

    private static readonly Gen<PlaceEntry?> Places = Gen.OneOf<PlaceEntry?>([null, .. TestPlaces.All]);

    private static readonly Gen<string> IndustryCodes = Gen.OneOf("", "information-technology", "healthcare", "banking");

    private static readonly Gen<SkillLabel> OneSkill = Gen.Select(Gen.OneOf(TestSkills.All.ToArray()), Gen.Bool, (skill, required) => skill.Label(required));

    private static readonly Gen<ValueList<SkillLabel>> Skills = Gen.Frequency(
        (20, OneSkill.Array[0, 4].Select(some => some.DistinctBy(s => s.Slug).ToValueList())),
        (1, Gen.Const(Enumerable.Range(0, 500).Select(i => new SkillLabel($"skill-{i}", $"Skill {i}", $"Compétence {i}", true)).ToValueList())));

    private static readonly Gen<ValueList<OccupationLabel>> Occupations = Gen.Select(Gen.OneOf(TestOccupations.All.ToArray()), Gen.Bool, (occupation, current) => occupation.Named(current))
        .Array[0, 2].Select(some => some.DistinctBy(o => o.Slug).ToValueList());

    private static readonly Gen<Period?> Periods = Gen.Frequency(
        (1, Gen.Const((Period?)null)),
        (4, Gen.Select(Gen.Int[2014, 2019], Gen.OneOf<int?>(null, 0, 1, 3), (year, years) =>
            (Period?)new Period(new DateOnly(year, 1, 1), years is { } more ? new DateOnly(year + more, 12, 31) : null))));

    private static readonly Gen<PositionEntry> Positions = Gen.Select(
        Vocabulary.Title, Vocabulary.Organisation, Vocabulary.Text, Gen.Enum<CurrentState>(), Periods,
        (title, organisation, text, current, held) => new PositionEntry(title, organisation, text, current, held));

    private static readonly Gen<EducationEntry> Education = Gen.Select(
        Gen.OneOf("Université Laval", "École 42", ""), Gen.OneOf("Master", ""), Gen.OneOf("Data", "Soins infirmiers", ""), Periods,
        (school, degree, field, attended) => new EducationEntry(school, degree, field, attended));

    /// <summary>What every document has.</summary>
    private static readonly Gen<(Audience Audience, DateOnly UpdatedOn, PlaceEntry? Place, string Industry)> Subject = Gen.Select(
        Audiences, Days, Places, IndustryCodes, (audience, updated, place, industry) => (audience, updated, place, industry));

    private static readonly Gen<(string Name, string Headline, string Summary, ValueList<OccupationLabel> Occupations)> Heading = Gen.Select(
        Gen.OneOf("Ada Lovelace", "Zoé Ångström", "Émile Zola", "emile zola", "Jean-Luc d'Arc", "李 小龍", "X"), Vocabulary.Text, Vocabulary.LongText, Occupations,
        (name, headline, summary, occupations) => (name, headline, summary, occupations));

    public static Gen<SearchDocument> Person { get; } = Gen.Select(
        Subject, Heading, Positions.Array[0, 3], Education.Array[0, 2], Skills, Gen.Select(Vocabulary.Text.Array[0, 2], Vocabulary.LongText.Where(t => t.Length > 0).Array[0, 2]),
        Gen.Select(Gen.Enum<Seniority>(), Gen.OneOf<int?>(null, 0, 11, 12, 59, 60, 107, 108, 400), Gen.OneOf("fr", "en", "de").Array[0, 2],
            Gen.OneOf(ContractKind.Permanent, ContractKind.FixedTerm, ContractKind.Freelance).Array[0, 2], Gen.OneOf("Falconry", "Data mesh").Array[0, 1], Vocabulary.Text.Where(t => t.Length > 0).Array[0, 2], Vocabulary.Text.Where(t => t.Length > 0).Array[0, 2]),
        (subject, heading, positions, education, skills, works, rest) => (SearchDocument)new MemberDocument
        {
            Id = 0,
            Version = 1,
            Audience = subject.Audience,
            UpdatedOn = subject.UpdatedOn,
            Place = subject.Place,
            Industry = subject.Industry,
            Name = heading.Name,
            Headline = heading.Headline,
            Summary = heading.Summary,
            Positions = positions.ToValueList(),
            Education = education.ToValueList(),
            Occupations = heading.Occupations,
            Skills = skills,
            Works = works.Item1.ToValueList(),
            Cvs = works.Item2.ToValueList(),
            OwnSkills = rest.Item5.ToValueList(),
            Offers = rest.Item6.ToValueList(),
            Seeks = rest.Item7.ToValueList(),
            Seniority = rest.Item1,
            ExperienceMonths = rest.Item2,
            Languages = rest.Item3.Distinct().ToValueList(),
            OpenToWork = rest.Item4.Length > 0,
            WorkKinds = rest.Item4.Distinct().ToValueList(),
        });

    public static Gen<SearchDocument> Job { get; } = Gen.Select(
        Subject, Vocabulary.Title, Vocabulary.Organisation, Vocabulary.LongText, Skills,
        Gen.Select(Gen.Enum<RemoteWork>(), Gen.Enum<ContractKind>(), Gen.Enum<Seniority>(), Gen.OneOf("", "fr", "en"), Occupations),
        Gen.Select(Days, Gen.OneOf<int?>(null, null, null, -1, 0, 1), Gen.OneOf<int?>(null, 29_999, 30_000, 60_000, 1_000_000), Gen.OneOf("EUR", "CAD")),
        (subject, title, organisation, description, skills, kinds, terms) => (SearchDocument)new JobDocument
        {
            Id = 0,
            Version = 1,
            Audience = subject.Audience,
            UpdatedOn = subject.UpdatedOn,
            Place = subject.Place,
            Industry = subject.Industry,
            Title = title,
            Organisation = organisation,
            Description = description,
            Occupations = kinds.Item5,
            Skills = skills,
            Remote = kinds.Item1,
            Contract = kinds.Item2,
            Seniority = kinds.Item3,
            Language = kinds.Item4,
            PostedOn = terms.Item1,
            ClosesOn = terms.Item2 is { } days ? TestDay.Today.AddDays(days) : null,
            YearlyPay = terms.Item3,
            PayCurrency = terms.Item3 is null ? "" : terms.Item4,
        });

    public static Gen<SearchDocument> Organisation { get; } = Gen.Select(
        Subject, Gen.OneOf("Acme", "Hôpital Saint-Louis", "Data & Co", "L'Atelier", "acme"), Vocabulary.LongText,
        (subject, name, description) => (SearchDocument)new OrganisationDocument
        {
            Id = 0,
            Version = 1,
            Audience = subject.Audience,
            UpdatedOn = subject.UpdatedOn,
            Place = subject.Place,
            Industry = subject.Industry,
            Name = name,
            Description = description,
        });

    public static Gen<SearchDocument> Any { get; } = Gen.Frequency((5, Person), (4, Job), (2, Organisation));

    /// <summary>Documents of all kinds with ids from 1, in random order of kind.</summary>
    public static Gen<List<SearchDocument>> Corpus(int atLeast, int atMost) =>
        Any.List[atLeast, atMost].Select(documents => documents.Select((d, i) => d with { Id = i + 1 }).ToList());
}
