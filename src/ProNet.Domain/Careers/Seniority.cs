namespace ProNet.Domain.Careers;

/// <summary>Level of a person or of a post. Ordered; stored by value, so never renumber.</summary>
public enum Seniority
{
    Unknown = 0,
    Intern = 1,
    Junior = 2,
    Intermediate = 3,
    Senior = 4,
    Lead = 5,
    Manager = 6,
    Director = 7,
    Executive = 8,
}
