using ProNet.Imports.Running;
using ProNet.Search.Analysis;

namespace ProNet.Imports.Skills;

/// <summary>Gives new concepts slugs that nobody has yet. A concept keeps its slug for ever, so only new ones come here.</summary>
internal sealed class ConceptSlugs(IEnumerable<string> taken)
{
    private readonly HashSet<string> taken = new(taken, StringComparer.Ordinal);
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    /// <summary>The label as a slug; a short suffix from its id where that is taken. The same answer when a batch is tried again.</summary>
    public string Take(string label, string source, string externalId)
    {
        if (given.TryGetValue(externalId, out var before))
            return before;
        var slug = Slug.Of(label);
        if (slug.Length == 0 || !taken.Add(slug))
        {
            slug = $"{slug}-{ContentDigest.Suffix(source, externalId)}".TrimStart('-');
            taken.Add(slug);
        }

        return given[externalId] = slug;
    }
}
