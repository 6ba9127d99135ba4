namespace ProNet.Domain.Jobs;

/// <summary>Stored by value, so never renumber.</summary>
public enum ContractKind
{
    Unknown = 0,
    Permanent = 1,
    FixedTerm = 2,
    Temporary = 3,
    Freelance = 4,
    Internship = 5,
    Apprenticeship = 6,
    Seasonal = 7,
}
