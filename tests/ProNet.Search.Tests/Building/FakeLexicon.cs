using ProNet.Domain.Places;
using ProNet.Search.Lexicon;

namespace ProNet.Search.Tests.Building;

/// <summary>A handful of skills, occupations and places, enough to see every rule of the expander.</summary>
internal sealed class FakeLexicon : ISkillLexicon, IConceptLexicon, IGazetteer
{
    private readonly SkillEntry[] entries =
    [
        new("kubernetes", "Kubernetes", "Kubernetes", ["k8s", "K8s", "kube"]),
        new("machine-learning", "machine learning", "apprentissage automatique", ["ML", "Machine-Learning"]),
        new("learning", "learning", "apprentissage", []),
        new("project-management", "project management", "gestion de projet", []),
        new("csharp", "C#", "C#", ["C sharp"]),
        new("many", "many", "beaucoup", [.. Enumerable.Range(1, 20).Select(i => $"alias {i}")]),
    ];

    public SkillEntry? Find(string term) =>
        entries.FirstOrDefault(e => e.Aliases.Append(e.LabelEn).Append(e.LabelFr).Contains(term, StringComparer.OrdinalIgnoreCase));

    public SkillEntry? BySlug(string slug) => entries.FirstOrDefault(e => e.Slug == slug);

    /// <summary>Nurses, a driver who is one only where that is said, and an occupation that is called as a skill is.</summary>
    public ConceptEntry? Find(ConceptKind kind, string term, bool isNamed) => (kind, term.ToUpperInvariant()) switch
    {
        (ConceptKind.Occupation, "INFIRMIÈRE" or "RN" or "REGISTERED NURSE") => BySlug(kind, "registered-nurse"),
        (ConceptKind.Occupation, "DRIVER") when isNamed => new(kind, "driver", "Driver", "Chauffeur"),
        (ConceptKind.Occupation, "K8S") => new(kind, "k8s-engineer", "Kubernetes engineer", "Ingénieur Kubernetes"),
        _ => null,
    };

    public ConceptEntry? BySlug(ConceptKind kind, string slug) =>
        kind == ConceptKind.Occupation && slug == "registered-nurse" ? new(kind, slug, "Registered nurse", "Infirmier/infirmière") : null;

    public ValueList<GeoCentre> Find(string placeText, string language) =>
        placeText is "Québec" or "quebec-ca" ? [new GeoCentre(language == "fr" ? "Québec" : "Quebec City", new GeoPoint(46.81, -71.21))] : [];
}
