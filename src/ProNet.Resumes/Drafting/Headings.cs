using System.Collections.Frozen;

namespace ProNet.Resumes.Drafting;

/// <summary>Headings of CVs in English and French. A word such as "Sales" alone on a line is none, so only known ones count.</summary>
internal static class Headings
{
    private const int Longest = 60;

    private static readonly FrozenDictionary<string, Section> Known = Build();

    /// <summary>The section that a line opens, or null.</summary>
    public static Section? Of(string line) =>
        line.Length is >= 4 and <= Longest && Known.TryGetValue(Folding.Fold(line.Trim(' ', '\t', ':', '-', '–', '—', '•', '|', '*', '_')), out var section) ? section : null;

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
            "experiences et stages", "experience et stages", "postes occupes", "missions");
        Add(Section.Education, "education", "education and training", "educational background", "education & training", "academic background", "education and certifications", "education and credentials",
            "academic qualifications", "formal education", "education & credentials", "degrees", "academic history",
            "formation", "formations", "formation et diplomes", "etudes", "diplomes", "diplomes et formations", "formations et diplomes", "parcours scolaire", "cursus", "formation academique", "scolarite", "etudes et diplomes");
        Add(Section.Languages, "languages", "language skills", "language", "langues", "langues parlees", "langues etrangeres", "competences linguistiques");
        Add(Section.Other, "accomplishments", "additional information", "certifications", "interests", "professional affiliations", "affiliations", "personal information", "core accomplishments",
            "activities and honors", "publications", "licenses", "community service", "achievements", "presentations", "awards", "community involvement", "credentials", "professional development",
            "references", "hobbies", "memberships", "certifications and licenses", "honors and awards", "awards and honors", "volunteer work", "honors", "portfolio", "projects", "patents",
            "professional memberships", "certificates", "professional activities", "selected accomplishments", "key accomplishments", "professional accomplishments", "career accomplishments",
            "extracurricular activities", "activities", "additional training", "professional training", "conferences", "exhibitions", "military service", "hobbies and interests", "contact", "contact information", "links",
            "loisirs", "centres d'interet", "centres d'interets", "interets", "divers", "informations complementaires", "certificats", "realisations", "projets", "distinctions",
            "benevolat", "engagements", "coordonnees", "etat civil", "permis", "liens", "activites", "prix", "recommandations");
        return headings.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(Section section, params string[] names)
        {
            foreach (var name in names)
                headings[name] = section;
        }
    }
}
