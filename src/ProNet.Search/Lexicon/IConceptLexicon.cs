namespace ProNet.Search.Lexicon;

/// <summary>Concepts other than skills by what they are called, in every language at once. Implementations are immutable snapshots and safe to share.</summary>
public interface IConceptLexicon
{
    /// <summary>The concept that a whole written term means.</summary>
    /// <param name="kind">What it is of.</param>
    /// <param name="term">A word or words as written; matched after folding, feminine and masculine as one.</param>
    /// <param name="isNamed">The term stands behind the field of this kind (<c>occupation:</c>); otherwise what means much else as well is no concept.</param>
    /// <returns>The concept, or null when none or more than one is called so.</returns>
    ConceptEntry? Find(ConceptKind kind, string term, bool isNamed);

    /// <summary>The concept with this slug, or null.</summary>
    ConceptEntry? BySlug(ConceptKind kind, string slug);
}
