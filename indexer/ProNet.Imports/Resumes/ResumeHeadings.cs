using System.Collections.Frozen;

namespace ProNet.Imports.Resumes;

/// <summary>Recognises headings. A word such as "Sales" alone on a line is no heading, so only known ones count.</summary>
internal static class ResumeHeadings
{
    private static readonly FrozenDictionary<string, ResumeSection> Known = Build();

    /// <summary>The section that a line opens, or null when it is no heading.</summary>
    public static ResumeSection? Read(string line)
    {
        if (line.Length is < 4 or > 48 || char.IsWhiteSpace(line[0]))
            return null;
        return Known.TryGetValue(line.TrimEnd(' ', ':').ToLowerInvariant(), out var section) ? section : null;
    }

    private static FrozenDictionary<string, ResumeSection> Build()
    {
        var headings = new Dictionary<string, ResumeSection>(StringComparer.Ordinal);
        Add(ResumeSection.Summary, "summary", "professional summary", "executive summary", "executive profile", "professional profile", "profile", "career overview",
            "career focus", "objective", "career objective", "professional overview", "overview", "summary of qualifications", "qualifications summary", "career summary",
            "professional background", "about me", "personal statement", "personal profile", "introduction", "professional objective");
        Add(ResumeSection.Skills, "skills", "highlights", "core qualifications", "skill highlights", "qualifications", "core strengths", "technical skills", "summary of skills",
            "computer skills", "areas of expertise", "key skills", "core competencies", "technical skills and qualifications", "accounting skills", "skills summary",
            "areas of strength", "technical expertise", "technical proficiencies", "professional skills", "skills & abilities", "expertise", "technologies", "strengths",
            "technical summary", "competencies", "key competencies", "software skills", "specialties", "core skills", "skills and qualifications", "additional skills", "special skills");
        Add(ResumeSection.Experience, "experience", "professional experience", "work history", "work experience", "relevant experience", "military experience",
            "employment history", "employment", "career history", "related experience", "additional experience", "other experience", "teaching experience",
            "volunteer experience", "internship experience", "professional history", "work background", "leadership experience", "relevant work experience",
            "relevant professional experience", "clinical experience", "additional work experience", "previous experience", "experience highlights");
        Add(ResumeSection.Education, "education", "education and training", "educational background", "education & training", "academic background", "education and certifications",
            "education, certifications, endorements", "education and credentials", "academic qualifications", "formal education", "education & credentials", "degrees");
        Add(ResumeSection.Languages, "languages", "language skills", "language");
        Add(ResumeSection.Other, "accomplishments", "additional information", "certifications", "interests", "professional affiliations", "affiliations", "personal information",
            "core accomplishments", "activities and honors", "publications", "licenses", "community service", "achievements", "presentations", "awards",
            "community involvement", "credentials", "professional development", "references", "hobbies", "memberships", "certifications and licenses", "honors and awards",
            "awards and honors", "volunteer work", "honors", "portfolio", "projects", "patents", "professional memberships", "certificates", "professional activities",
            "selected accomplishments", "key accomplishments", "professional accomplishments", "career accomplishments", "extracurricular activities", "activities",
            "additional training", "professional training", "conferences", "exhibitions", "websites, portfolios, profiles", "timeline", "military service", "hobbies and interests");
        return headings.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ResumeSection section, params string[] names)
        {
            foreach (var name in names)
                headings[name] = section;
        }
    }
}
