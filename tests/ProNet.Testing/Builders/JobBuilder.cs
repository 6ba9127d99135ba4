using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Search;
using ProNet.Search.Documents;
using ProNet.Search.Lexicon;
using ProNet.Testing.Fixed;

namespace ProNet.Testing.Builders;

/// <summary>Builds a job, as an indexed document or as an entity of the store.</summary>
public sealed class JobBuilder(long id = 1) : SubjectBuilder<JobBuilder>(id)
{
    private readonly List<SkillLabel> skills = [];
    private readonly List<OccupationLabel> occupations = [];
    private string title = FormattableString.Invariant($"Job {id}");
    private string organisation = "";
    private string description = "";
    private RemoteWork remote;
    private ContractKind contract;
    private (int Amount, string Currency)? pay;
    private Seniority seniority;
    private string language = "";
    private DateOnly postedOn = TestDay.Today;
    private DateOnly? closesOn;

    public JobBuilder Titled(string text) => Set(() => title = text);

    public JobBuilder At(string organisationName) => Set(() => organisation = organisationName);

    public JobBuilder Described(string text) => Set(() => description = text);

    public JobBuilder Requiring(params IEnumerable<SkillEntry> required) => Set(() => skills.AddRange(required.Select(s => s.Label())));

    public JobBuilder For(ConceptEntry occupation) => Set(() => occupations.Add(occupation.Named()));

    public JobBuilder Liking(params IEnumerable<SkillEntry> nice) => Set(() => skills.AddRange(nice.Select(s => s.Label(required: false))));

    public JobBuilder Remotely(RemoteWork kind = RemoteWork.Remote) => Set(() => remote = kind);

    public JobBuilder As(ContractKind kind) => Set(() => contract = kind);

    public JobBuilder Paying(int perYear, string currency = "EUR") => Set(() => pay = (perYear, currency));

    public JobBuilder AtLevel(Seniority level) => Set(() => seniority = level);

    public JobBuilder WrittenIn(string code) => Set(() => language = code);

    public JobBuilder PostedDaysAgo(int days) => Set(() => postedOn = TestDay.DaysAgo(days));

    public JobBuilder ClosesInDays(int days) => Set(() => closesOn = TestDay.DaysAgo(-days));

    public JobDocument Document() => new()
    {
        Id = Id,
        Version = Version,
        Audience = Audience,
        UpdatedOn = UpdatedOn,
        Title = title,
        Organisation = organisation,
        Description = description,
        Occupations = occupations.ToValueList(),
        Skills = skills.ToValueList(),
        Place = Place,
        Remote = remote,
        Contract = contract,
        PayCurrency = pay?.Currency ?? "",
        YearlyPay = pay?.Amount,
        Seniority = seniority,
        Industry = Industry,
        Language = language,
        PostedOn = postedOn,
        ClosesOn = closesOn,
    };

    /// <summary>A job not yet in the store.</summary>
    public Job Job()
    {
        var job = new Job
        {
            Origin = new ImportOrigin { Source = "test", ExternalId = FormattableString.Invariant($"job-{Id}") },
            Title = title,
            Organisation = organisation.Length == 0 ? null : Employer(),
            Description = description,
            Location = StoreParts.Location(Place),
            Remote = remote,
            Contract = contract,
            Pay = pay is { } given ? new Pay { Minimum = given.Amount, Currency = given.Currency } : null,
            Seniority = seniority,
            Industry = Industry,
            Language = language,
            PostedOn = postedOn,
            ClosesOn = closesOn,
            Audience = Audience,
        };
        job.Skills.AddRange(skills.Select(s => new JobSkill { Concept = StoreParts.Concept(s), Required = s.Required }));
        return job;
    }

    private Organisation Employer() => new() { Slug = $"employer-of-{Id}", Origin = new ImportOrigin { Source = "test", ExternalId = $"employer-of-{Id}" }, Name = organisation };
}
