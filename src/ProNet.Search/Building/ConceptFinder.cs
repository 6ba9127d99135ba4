using ProNet.Search.Lexicon;
using ProNet.Search.Schema;

namespace ProNet.Search.Building;

/// <summary>Says which concept a whole term of a query means.</summary>
/// <param name="skills">Skills, which come first where a term is both: their spellings were chosen one by one.</param>
/// <param name="concepts">The other kinds; null where none are known.</param>
internal sealed class ConceptFinder(ISkillLexicon skills, IConceptLexicon? concepts)
{
    private static readonly ConceptKind[] Others = [.. Enum.GetValues<ConceptKind>().Where(kind => kind != ConceptKind.Skill)];

    /// <param name="term">As written.</param>
    /// <param name="field">The field that it is limited to, or null.</param>
    /// <param name="schema">Of what is searched: kinds that its documents do not carry are none.</param>
    public FoundConcept? Find(string term, string? field, SearchSchema schema)
    {
        if (IsAsked(ConceptKind.Skill) && (skills.Find(term) ?? (field is null ? null : skills.BySlug(term))) is { } skill)
            return new FoundConcept(ConceptKind.Skill, skill.Slug, skill);
        if (concepts is null)
            return null;
        foreach (var kind in Others.Where(IsAsked))
        {
            if ((concepts.Find(kind, term, isNamed: field is not null) ?? (field is null ? null : concepts.BySlug(kind, term))) is { } other)
                return new FoundConcept(kind, other.Slug);
        }

        return null;

        bool IsAsked(ConceptKind kind) => schema.Concept(kind) is { } named && (field is null || field == named.Name || schema.QueryField(field)?.Speaks == kind);
    }
}
