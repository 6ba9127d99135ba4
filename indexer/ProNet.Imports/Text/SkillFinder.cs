namespace ProNet.Imports.Text;

/// <summary>Finds skill concepts in text, by id. A seam: which recogniser stands behind it is chosen where the importer is prepared.</summary>
/// <param name="Recognise">Ids of the concepts that a running text mentions (text, two-letter language or empty).</param>
/// <param name="Find">Id of the concept that a whole term means, or null.</param>
internal sealed record SkillFinder(Func<string, string, IReadOnlyCollection<int>> Recognise, Func<string, int?> Find)
{
    /// <summary>Finds nothing: no skills are imported yet.</summary>
    public static readonly SkillFinder None = new((_, _) => [], _ => null);

    /// <summary>The terms of a list: for each the concept that it means as a whole, or those that it mentions.</summary>
    public IEnumerable<int> Terms(IEnumerable<string> terms, string language) =>
        terms.SelectMany(term => Find(term) is { } id ? [id] : Recognise(term, language));
}
