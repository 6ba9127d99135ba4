namespace ProNet.Search.Lexicon;

/// <summary>What a concept is of.</summary>
public enum ConceptKind
{
    Skill,
    Occupation,

    /// <summary>Certificates, licences and permits.</summary>
    Certificate,
    Country,
}
