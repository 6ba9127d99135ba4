using ProNet.Search.Analysis;

namespace ProNet.Lexicon.Skills;

/// <summary>Which spellings are looked for in running text, and which of them prove nothing by themselves.</summary>
internal static class SpellingPolicy
{
    /// <summary>Words that name a skill and much else.</summary>
    private static readonly HashSet<string> Doubtful = new(StringComparer.Ordinal)
    {
        "go", "c", "r", "swift", "spring", "rust", "sketch", "sage", "tableau", "spark", "dart", "express", "flask", "helm", "puppet", "chef",
        "excel", "word", "access", "outlook", "project", "oracle", "julia", "ruby", "perl", "groovy", "lean", "safe", "soap", "rest", "react",
        "snowflake", "cassandra", "unity", "blender", "pr", "hr", "rh", "ai", "ia", "ml", "bi", "ui", "bash", "ant", "maven", "canvas", "scala",
        "less", "sem", "rails", "cypress", "splunk", "looker", "agile", "express.js", "stata", "sass", "lua", "elixir", "crystal", "vue", "basic", "eclipse",
    };

    /// <summary>Skills of our own list whose single word says nothing in running text (work history, software architecture): they count where somebody lists them.</summary>
    private static readonly HashSet<string> Blind = new(StringComparer.Ordinal)
    {
        "history", "histoire", "architecture", "terminology", "terminologie", "access", "presentations", "patents", "brevets", "supervision", "localisation", "localization", "filing", "editorial",
    };

    /// <summary>A spelling that begins or ends so was cut out of a sentence.</summary>
    private static readonly HashSet<string> Little = new(StringComparer.Ordinal)
    {
        "and", "or", "of", "the", "a", "an", "to", "in", "on", "for", "with", "by", "at", "from", "et", "ou", "de", "des", "du", "d", "la", "le", "les", "l", "un", "une", "a", "au", "aux", "en", "dans", "pour", "avec", "par", "sur",
    };

    /// <summary>Ordinary words and labels so broad that finding them says nothing about a person or a post.</summary>
    private static readonly HashSet<string> TooBroad = new(StringComparer.Ordinal)
    {
        "work", "working", "language", "languages", "english", "team", "office", "company", "business", "service", "services", "product", "products",
        "system", "systems", "experience", "support", "development", "design", "management", "environment", "technology", "information", "process",
        "training", "organisation", "organization", "history", "art", "law", "market", "client", "clients", "customer", "customers", "travail",
        "equipe", "langues", "entreprise", "gestion", "projet", "developpement", "service clients", "software", "hardware", "internet", "web",
        "music", "medicine", "sales", "communication", "maintenance", "planning", "performance", "security", "quality", "research", "sport", "events",
        "terminology", "source", "plan", "ecosystems", "protein", "electricity", "data", "procedures", "procedure", "standards", "activities", "tasks", "pregnancy", "ethics", "securities",
        "skills", "people", "results", "issues", "requirements", "responsibility", "responsibilities", "operations", "materials", "equipment", "reports", "documents", "records", "needs", "goals",
    };

    /// <param name="tokens">The spelling.</param>
    /// <param name="isOwn">From our own list.</param>
    /// <param name="isLabel">A label, not an alias.</param>
    public static bool IsUsable(List<AnalyzedToken> tokens, bool isOwn, bool isLabel)
    {
        if (tokens.Count > 1)
            return isOwn || (!IsLittle(tokens[0]) && !IsLittle(tokens[^1]) && tokens.Exists(t => !IsLittle(t) && !TooBroad.Contains(t.Folded)));
        var word = tokens[0].Folded;
        if (isOwn)
            return !Blind.Contains(word);
        return isLabel && word.Length > 2 && !TooBroad.Contains(word);
    }

    public static bool IsDoubtful(List<AnalyzedToken> tokens) => tokens.Count == 1 && Doubtful.Contains(tokens[0].Folded);

    /// <summary>The inflections of short words, and of words that a taxonomy chose, are too often other words: securities and security.</summary>
    public static string Exact(List<AnalyzedToken> tokens, bool isOwn) =>
        tokens.Count == 1 && (!isOwn || tokens[0].Folded.Length <= 5 || IsDoubtful(tokens)) ? tokens[0].Folded : "";

    private static bool IsLittle(AnalyzedToken token) => Little.Contains(token.Folded);
}
