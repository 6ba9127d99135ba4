using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;

namespace ProNet.Search.Documents;

public sealed record MemberDocument : SearchDocument
{
    public override SubjectKind Subject => SubjectKind.Member;

    public required string Name { get; init; }

    public string Headline { get; init; } = "";

    public string Summary { get; init; } = "";

    /// <summary>Latest first.</summary>
    public ValueList<PositionEntry> Positions { get; init; }

    /// <summary>Latest first.</summary>
    public ValueList<EducationEntry> Education { get; init; }

    /// <summary>What the headline and the titles of positions name. What somebody is now comes first.</summary>
    public ValueList<OccupationLabel> Occupations { get; init; }

    public ValueList<SkillLabel> Skills { get; init; }

    /// <summary>Slugs of certificates and licences that the texts name, in their order.</summary>
    public ValueList<string> Certificates { get; init; }

    /// <summary>Skills in the member's own words, for which no concept is known: found as text, and no value of a filter.</summary>
    public ValueList<string> OwnSkills { get; init; }

    /// <summary>Titles, abstracts and publishers of what shows expertise.</summary>
    public ValueList<string> Works { get; init; }

    /// <summary>Lines of what is offered to partners and clients.</summary>
    public ValueList<string> Offers { get; init; }

    /// <summary>Lines of what is sought of partners and providers: no skill of whoever seeks.</summary>
    public ValueList<string> Seeks { get; init; }

    /// <summary>What kept CVs say. Latest first.</summary>
    public ValueList<string> Cvs { get; init; }

    public PlaceEntry? Place { get; init; }

    /// <summary>Industry code; empty when unknown.</summary>
    public string Industry { get; init; } = "";

    public Seniority Seniority { get; init; }

    /// <summary>Union of the dated positions in months; null is unknown.</summary>
    public int? ExperienceMonths { get; init; }

    /// <summary>ISO 639-1 codes.</summary>
    public ValueList<string> Languages { get; init; }

    public bool OpenToWork { get; init; }

    /// <summary>Kinds of contract that somebody who is open to work takes; all of them where any will do, none where nobody is to know.</summary>
    public ValueList<ContractKind> WorkKinds { get; init; }

    private static ValueList<ContractKind> AnyKind { get; } = Enum.GetValues<ContractKind>().Where(kind => kind != ContractKind.Unknown).ToValueList();

    /// <summary>What <see cref="WorkKinds"/> are.</summary>
    /// <param name="isOpen">Whether somebody is open to work.</param>
    /// <param name="named">The kinds that they named; none for any.</param>
    public static ValueList<ContractKind> KindsOf(bool isOpen, IReadOnlyList<ContractKind> named)
    {
        ArgumentNullException.ThrowIfNull(named);
        return !isOpen ? [] : named.Count > 0 ? named.ToValueList() : AnyKind;
    }
}
