namespace ProNet.Search.Analysis;

/// <summary>What people and programs write where there is no name.</summary>
internal static class NoName
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "none", "na", "n a", "null", "nil", "nan", "unknown", "undefined", "unspecified", "not specified", "not applicable", "not available", "not provided", "tbd", "tba", "various",
        "confidential", "company confidential", "confidential company", "company name", "job title", "city state", "city", "state", "aucun", "aucune", "neant", "inconnu", "inconnue", "confidentiel", "confidentielle", "anonyme",
        "non renseigne", "non renseignee", "non precise", "non precisee", "non communique", "non specifie", "sans objet", "nom entreprise", "divers",
    };

    /// <param name="words">Folded, with single spaces between.</param>
    public static bool Is(string words) => words.Length == 0 || All.Contains(words);
}
