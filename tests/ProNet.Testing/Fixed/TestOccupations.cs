using ProNet.Search.Documents;
using ProNet.Search.Lexicon;

namespace ProNet.Testing.Fixed;

/// <summary>A handful of occupations.</summary>
public static class TestOccupations
{
    public static ConceptEntry Nurse { get; } = new(ConceptKind.Occupation, "registered-nurse", "Registered nurse", "Infirmier/infirmière");

    public static ConceptEntry Lawyer { get; } = new(ConceptKind.Occupation, "lawyer", "Lawyer", "Avocat/avocate");

    public static ConceptEntry Engineer { get; } = new(ConceptKind.Occupation, "data-engineer", "Data engineer", "Ingénieur/ingénieure de données");

    public static IReadOnlyList<ConceptEntry> All { get; } = [Nurse, Lawyer, Engineer];

    public static OccupationLabel Named(this ConceptEntry occupation, bool current = true) => new(occupation.Slug, occupation.LabelEn, occupation.LabelFr, current);
}
