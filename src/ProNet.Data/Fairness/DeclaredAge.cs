namespace ProNet.Data.Fairness;

/// <summary>Bands, not years: few enough for groups that name nobody. Stored by value, so never renumber.</summary>
public enum DeclaredAge
{
    Under30 = 1,

    From30To49 = 2,

    From50 = 3,
}
