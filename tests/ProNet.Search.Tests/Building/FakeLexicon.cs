using ProNet.Domain.Places;
using ProNet.Search.Lexicon;

namespace ProNet.Search.Tests.Building;

/// <summary>A handful of skills and places, enough to see every rule of the expander.</summary>
internal sealed class FakeLexicon : ISkillLexicon, IGazetteer
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

    public ValueList<GeoCentre> Find(string placeText, string language) =>
        placeText is "Québec" or "quebec-ca" ? [new GeoCentre(language == "fr" ? "Québec" : "Quebec City", new GeoPoint(46.81, -71.21))] : [];
}
