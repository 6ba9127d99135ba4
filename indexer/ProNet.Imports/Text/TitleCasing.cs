namespace ProNet.Imports.Text;

/// <summary>Sets a job title written in capitals in ordinary letters, keeping what is known to be an abbreviation.</summary>
internal static class TitleCasing
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "IT", "HR", "VP", "SVP", "EVP", "AVP", "CEO", "CFO", "COO", "CTO", "CIO", "CMO", "CPA", "US", "USA", "UK", "II", "III", "IV", "VI", "RN", "LPN", "CNA",
        "QA", "QC", "BPO", "PR", "PC", "AP", "AR", "A/P", "A/R", "ERP", "SAP", "CRM", "SQL", "UI", "UX", "BI", "PMP", "MBA", "NCO", "OIC", "NCOIC", "USAF", "GM",
        "R&D", "F&B", "CAD", "HVAC", "EMT", "ESL", "ICU", "ER", "OR", "TV", "ETL", "JAVA", "SEO", "CSR", "FT", "PT", "K-12", "AV", "GIS", "CNC", "EHS", "HSE", "FP&A",
    };

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase) { "and", "of", "the", "for", "in", "to", "at", "with", "a", "an", "or", "on", "de", "du", "des", "la", "le", "et", "en" };

    public static string Set(string title)
    {
        if (title.Any(char.IsLower))
            return title;
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select((word, index) => SetWord(word, index == 0)));
    }

    private static string SetWord(string word, bool isFirst)
    {
        var bare = word.Trim('(', ')', ',', '.', ':', ';', '/', '-');
        if (bare == "JAVA")
            return word.Replace("JAVA", "Java", StringComparison.Ordinal);
        if (Abbreviations.Contains(bare))
            return word;
        if (!isFirst && Small.Contains(bare))
            return word.ToLowerInvariant();

        // A capital after each mark inside the word too: "SUPERVISOR/TRAINER", "FULL-TIME".
        var letters = word.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.IsLetter(letters[i]) && (i == 0 || letters[i - 1] is '/' or '-' or '(' or '&' or '.'))
                letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return new string(letters);
    }
}
