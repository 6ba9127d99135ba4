using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Search;
using ProNet.Search.Documents;
using ProNet.Search.Lexicon;
using ProNet.Testing.Fixed;

namespace ProNet.Testing.Builders;

/// <summary>Builds a person, as an indexed document or as a member of the store.</summary>
public sealed class MemberBuilder(long id = 1) : SubjectBuilder<MemberBuilder>(id)
{
    private readonly List<PositionEntry> positions = [];
    private readonly List<EducationEntry> education = [];
    private readonly List<SkillLabel> skills = [];
    private readonly List<OccupationLabel> occupations = [];
    private readonly List<string> works = [];
    private readonly List<string> cvs = [];
    private readonly List<string> offers = [];
    private readonly List<string> seeks = [];
    private readonly List<string> languages = [];
    private string given = "Camille";
    private string family = FormattableString.Invariant($"Person{id}");
    private string headline = "";
    private string summary = "";
    private Seniority seniority;
    private int? experienceMonths;
    private bool open;
    private ContractKind[] kinds = [];

    public MemberBuilder Named(string givenName, string familyName = "") => Set(() => (given, family) = (givenName, familyName));

    public MemberBuilder WithHeadline(string text) => Set(() => headline = text);

    public MemberBuilder WithSummary(string text) => Set(() => summary = text);

    public MemberBuilder Working(string title, string organisation = "", string description = "") =>
        Set(() => positions.Add(new PositionEntry(title, organisation, description, CurrentState.Certain)));

    public MemberBuilder Worked(string title, string organisation = "", string description = "") =>
        Set(() => positions.Add(new PositionEntry(title, organisation, description, CurrentState.Ended)));

    /// <summary>A position that ended, held from the first day of one year to the last day of another; null while it goes on.</summary>
    public MemberBuilder Held(string title, string organisation, int from, int? to, string description = "") => Set(() => positions.Add(new PositionEntry(
        title, organisation, description, to is null ? CurrentState.Certain : CurrentState.Ended, Years(from, to))));

    public MemberBuilder Attended(string school, string degree, int from, int to) => Set(() => education.Add(new EducationEntry(school, degree, "", Years(from, to))));

    public MemberBuilder Studied(string school, string degree = "", string field = "") => Set(() => education.Add(new EducationEntry(school, degree, field)));

    public MemberBuilder Skilled(params IEnumerable<SkillEntry> known) => Set(() => skills.AddRange(known.Select(s => s.Label())));

    /// <summary>What the document carries: the store links titles by itself.</summary>
    public MemberBuilder Being(ConceptEntry occupation, bool current = true) => Set(() => occupations.Add(occupation.Named(current)));

    public MemberBuilder WithWork(string text) => Set(() => works.Add(text));

    public MemberBuilder WithCv(string text) => Set(() => cvs.Add(text));

    public MemberBuilder Offering(params IEnumerable<string> lines) => Set(() => offers.AddRange(lines));

    public MemberBuilder Seeking(params IEnumerable<string> lines) => Set(() => seeks.AddRange(lines));

    public MemberBuilder Speaking(params IEnumerable<string> codes) => Set(() => languages.AddRange(codes));

    public MemberBuilder AtLevel(Seniority level) => Set(() => seniority = level);

    public MemberBuilder WithYears(int years) => Set(() => experienceMonths = years * 12);

    public MemberBuilder WithMonths(int? months) => Set(() => experienceMonths = months);

    public MemberBuilder OpenToWork(params ContractKind[] wanted) => Set(() => (open, kinds) = (true, wanted));

    public MemberDocument Document() => new()
    {
        Id = Id,
        Version = Version,
        Audience = Audience,
        UpdatedOn = UpdatedOn,
        Name = $"{given} {family}".Trim(),
        Headline = headline,
        Summary = summary,
        Positions = positions.ToValueList(),
        Education = education.ToValueList(),
        Occupations = occupations.ToValueList(),
        Skills = skills.ToValueList(),
        Works = works.ToValueList(),
        Offers = offers.ToValueList(),
        Seeks = seeks.ToValueList(),
        Cvs = cvs.ToValueList(),
        Place = Place,
        Industry = Industry,
        Seniority = seniority,
        ExperienceMonths = experienceMonths,
        Languages = languages.ToValueList(),
        OpenToWork = open,
        WorkKinds = kinds.ToValueList(),
    };

    /// <summary>A member not yet in the store. Years of experience become a dated position, because the store computes them.</summary>
    public Member Member()
    {
        var key = FormattableString.Invariant($"person-{Id}");
        var member = new Member
        {
            Handle = key,
            Origin = new ImportOrigin { Source = "test", ExternalId = key },
            Name = new FullName { Given = given, Family = family },
            Headline = headline,
            Summary = summary,
            Location = StoreParts.Location(Place),
            Industry = Industry,
            Seniority = seniority,
            OpenToWork = open,
            Availability = new Availability { Kinds = kinds },
            Audience = Audience,
            Languages = languages.ConvertAll(code => new SpokenLanguage(code, LanguageLevel.Unknown)),
            Works = works.ConvertAll(text => new Work(text, "", "")),
            Offers = [.. offers],
            Seeks = [.. seeks],
        };
        member.Positions.AddRange(positions.Select((p, i) => new Position
        {
            Ordinal = i,
            Title = p.Title,
            OrganisationName = p.Organisation,
            Description = p.Description,
            Current = p.Current,
            Start = experienceMonths is { } months && i == 0 ? Start(months) : null,
        }));
        member.Education.AddRange(education.Select((e, i) => new Education { Ordinal = i, School = e.School, Degree = e.Degree, Field = e.Field }));
        member.Cvs.AddRange(cvs.Select(text => new KeptCv { FileName = "cv.txt", Kind = "txt", Text = text, Audience = Audience }));
        member.Skills.AddRange(skills.Select(s => new MemberSkill { Concept = StoreParts.Concept(s), Listed = s.Required }));
        return member;
    }

    private static Period Years(int from, int? to) => new(new DateOnly(from, 1, 1), to is { } last ? new DateOnly(last, 12, 31) : null);

    private static PartialDate Start(int months) => TestDay.Today.AddMonths(1 - months) is var start ? PartialDate.Of(start.Year, start.Month) : default;
}
