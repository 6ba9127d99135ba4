namespace ProNet.Lexicon.Occupations;

/// <summary>Where occupations come from, as stored in <see cref="Domain.Occupations.Occupation.Source"/>.</summary>
public static class OccupationSources
{
    /// <summary>The list that comes with ProNet.</summary>
    public const string Own = "pronet";

    /// <summary>The European taxonomy of skills and occupations.</summary>
    public const string Esco = "esco";
}
