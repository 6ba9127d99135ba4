namespace ProNet.Domain.Profiles;

/// <summary>Levels of the Common European Framework, with native speech above. Stored by value, so never renumber.</summary>
public enum LanguageLevel
{
    Unknown = 0,
    A1 = 1,
    A2 = 2,
    B1 = 3,
    B2 = 4,
    C1 = 5,
    C2 = 6,
    Native = 7,
}
