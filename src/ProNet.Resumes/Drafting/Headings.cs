using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ProNet.Resumes.Drafting;

/// <summary>Headings of CVs in English and French. A word such as "Sales" alone on a line is none, so only known ones count.</summary>
internal static partial class Headings
{
    private const int Longest = 60;

    /// <summary>Around headings, among them the numbers of numbered ones.</summary>
    private static readonly char[] Signs = [.. " \t:-–—•|*_▪■►▶●◆❖➤✦#=~.)/0123456789"];

    private static readonly char[] EndSigns = [.. " \t:-–—•|*_~=#."];

    private static readonly FrozenDictionary<string, Section> Known = Build();

    /// <summary>Words that say nothing of the section: "Mes expériences", "Formation initiale", "Other relevant experience".</summary>
    private static readonly FrozenSet<string> Qualifiers = (
        "mes mon ma my les la le nos other autres autre main principales principaux principale recentes recente recent relevant diverses divers additional further selected "
        + "initiale continue complementaire complementaires academique universitaire universitaires scolaire scolaires superieures personnelles personnel significatives anterieures precedentes et and")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The section that a line opens, or null. Signs, numbers, brackets and blanks between its letters are looked through.</summary>
    public static Section? Of(string line)
    {
        if (line.Length is < 4 or > Longest)
            return null;
        var folded = Folding.Fold(line).TrimStart(Signs).TrimEnd(EndSigns);
        if (Known.TryGetValue(folded, out var section))
            return section;
        if (folded.Length == 0 || !(char.IsUpper(line.TrimStart(Signs).FirstOrDefault('x'))))
            return null;
        var bare = Brackets().Replace(folded, "").TrimEnd(EndSigns);
        if (Known.TryGetValue(bare, out section) || (Spaced().IsMatch(bare) && Known.TryGetValue(Unspaced(bare), out section)))
            return section;
        var words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(w => !Qualifiers.Contains(w)).ToList();
        return words.Length <= 5 && kept.Count > 0 && kept.Count < words.Length && Known.TryGetValue(string.Join(' ', kept), out section) ? section : null;
    }

    /// <summary>A heading and what it announces on one line, "Languages: French, English": where the latter begins; null when it is none.</summary>
    /// <param name="line">Without blanks at its ends.</param>
    /// <param name="within">The section that it stands in: under a post, tools that it names are its own.</param>
    public static (Section Section, int Content)? RunIn(string line, Section within)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 4 or > 40 || line.AsSpan(colon + 1).Trim().Length == 0 || Of(line[..colon]) is not { } section)
            return null;
        var opens = section == Section.Languages || (section is Section.Skills or Section.Education && within is not (Section.Experience or Section.Education));
        var content = colon + 1;
        while (line[content] is ' ' or '\t')
            content++;
        return opens ? (section, content) : null;
    }

    /// <summary>"e x p e r i e n c e s": the words stand apart by more than one blank.</summary>
    private static string Unspaced(string text) => string.Join(' ', Wide().Split(text).Select(word => word.Replace(" ", "", StringComparison.Ordinal)));

    [GeneratedRegex(@"\s*\([^()]*\)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:\S\s+){3,}\S$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Wide();

    private static FrozenDictionary<string, Section> Build()
    {
        var headings = new Dictionary<string, Section>(StringComparer.Ordinal);
        Add(Section.Summary, "summary", "professional summary", "executive summary", "executive profile", "professional profile", "profile", "career overview", "career focus", "objective",
            "career objective", "professional overview", "overview", "summary of qualifications", "qualifications summary", "career summary", "professional background", "about me", "about",
            "personal statement", "personal profile", "introduction", "professional objective",
            "profil", "profil professionnel", "resume", "en bref", "a propos", "a propos de moi", "objectif", "objectif professionnel", "presentation", "projet professionnel", "accroche");
        Add(Section.Skills, "skills", "highlights", "core qualifications", "skill highlights", "qualifications", "core strengths", "technical skills", "summary of skills", "computer skills",
            "areas of expertise", "key skills", "core competencies", "skills summary", "areas of strength", "technical expertise", "technical proficiencies", "professional skills",
            "skills & abilities", "expertise", "technologies", "strengths", "technical summary", "competencies", "key competencies", "software skills", "specialties", "core skills",
            "skills and qualifications", "additional skills", "special skills",
            "competences", "competences cles", "competences techniques", "competences professionnelles", "competences informatiques", "savoir-faire", "savoir-etre", "informatique",
            "outils", "logiciels", "domaines de competences", "domaines d'expertise", "atouts", "langages et outils", "competences et outils");
        Add(Section.Experience, "experience", "professional experience", "work history", "work experience", "relevant experience", "military experience", "employment history", "employment",
            "career history", "related experience", "additional experience", "other experience", "teaching experience", "volunteer experience", "internship experience", "professional history",
            "work background", "leadership experience", "relevant work experience", "relevant professional experience", "clinical experience", "additional work experience",
            "previous experience", "experience highlights", "positions held",
            "experiences", "experience professionnelle", "experiences professionnelles", "parcours professionnel", "parcours", "emplois", "carriere", "stages",
            "experiences et stages", "experience et stages", "postes occupes", "missions", "parcours et experiences", "experiences de travail", "activites professionnelles", "emplois et stages",
            "experiences pro", "carriere professionnelle", "historique professionnel", "experience de travail", "mon experience");
        Add(Section.Education, "education", "education and training", "educational background", "education & training", "academic background", "education and certifications", "education and credentials",
            "academic qualifications", "formal education", "education & credentials", "degrees", "academic history",
            "formation", "formations", "formation et diplomes", "etudes", "diplomes", "diplomes et formations", "formations et diplomes", "parcours scolaire", "cursus", "formation academique", "scolarite", "etudes et diplomes",
            "cursus universitaire", "cursus scolaire", "formation universitaire", "parcours academique", "parcours universitaire", "formation et certifications", "formations et certifications", "diplomes obtenus", "formation professionnelle",
            "formations professionnelles", "parcours de formation", "etudes et formations", "formation scolaire");
        Add(Section.Languages, "languages", "language skills", "language", "langues", "langues parlees", "langues etrangeres", "competences linguistiques", "langues vivantes", "langues pratiquees", "langue");
        Add(Section.Other, "accomplishments", "additional information", "certifications", "interests", "professional affiliations", "affiliations", "personal information", "core accomplishments",
            "activities and honors", "publications", "licenses", "community service", "achievements", "presentations", "awards", "community involvement", "credentials", "professional development",
            "references", "hobbies", "memberships", "certifications and licenses", "honors and awards", "awards and honors", "volunteer work", "honors", "portfolio", "projects", "patents",
            "professional memberships", "certificates", "professional activities", "selected accomplishments", "key accomplishments", "professional accomplishments", "career accomplishments",
            "extracurricular activities", "activities", "additional training", "professional training", "conferences", "exhibitions", "military service", "hobbies and interests", "contact", "contact information", "links",
            "loisirs", "centres d'interet", "centres d'interets", "interets", "divers", "informations complementaires", "certificats", "realisations", "projets", "distinctions",
            "benevolat", "vie associative", "engagement associatif", "activites extra-professionnelles", "hobbies et loisirs", "sports et loisirs", "passions", "certifications professionnelles", "permis de conduire", "references professionnelles", "brevets", "informations personnelles", "engagements", "coordonnees", "etat civil", "permis", "liens", "activites", "prix", "recommandations");
        return headings.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(Section section, params string[] names)
        {
            foreach (var name in names)
                headings[name] = section;
        }
    }
}
