using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;

namespace ProNet.Search.Documents;

public sealed record JobDocument : SearchDocument
{
    public override SubjectKind Subject => SubjectKind.Job;

    public required string Title { get; init; }

    /// <summary>What the title would be in the other language, word by word, the likeliest first.</summary>
    public ValueList<string> OtherTitles { get; init; }

    /// <summary>Name of the organisation; empty when unknown.</summary>
    public string Organisation { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>What the title names.</summary>
    public ValueList<OccupationLabel> Occupations { get; init; }

    public ValueList<SkillLabel> Skills { get; init; }

    /// <summary>Slugs of certificates and licences that the texts name, in their order.</summary>
    public ValueList<string> Certificates { get; init; }

    public PlaceEntry? Place { get; init; }

    public RemoteWork Remote { get; init; }

    public ContractKind Contract { get; init; }

    /// <summary>ISO 4217; empty when no pay is given.</summary>
    public string PayCurrency { get; init; } = "";

    /// <summary>Lower bound for a year of full-time work, whole units of <see cref="PayCurrency"/>; null is unknown.</summary>
    public int? YearlyPay { get; init; }

    public Seniority Seniority { get; init; }

    /// <summary>Industry code; empty when unknown.</summary>
    public string Industry { get; init; } = "";

    /// <summary>ISO 639-1 code of the posting; empty when unknown.</summary>
    public string Language { get; init; } = "";

    public required DateOnly PostedOn { get; init; }

    /// <summary>Last day on which the job is shown; null is open-ended.</summary>
    public DateOnly? ClosesOn { get; init; }
}
