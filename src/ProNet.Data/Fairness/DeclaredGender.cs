namespace ProNet.Data.Fairness;

/// <summary>Stored by value, so never renumber.</summary>
public enum DeclaredGender
{
    Woman = 1,

    Man = 2,

    Other = 3,
}
