using ProNet.Search.Analysis;
using ProNet.Search.Schema;

namespace ProNet.Search.Querying.Grammar;

/// <summary>The names that may stand before a colon in a query over one schema.</summary>
/// <param name="schema">Which fields exist.</param>
/// <param name="version">Version of the grammar: to an older one, fields that came later are words.</param>
internal sealed class FieldVocabulary(SearchSchema schema, int version)
{
    private static readonly string[] NearNames = ["near", "pres"];
    private static readonly string[] SomeNames = [AtLeastNames.English, AtLeastNames.French];

    /// <summary>Finds a field by its English or French name; case and accents do not matter, <c>_</c> is read as <c>-</c>.</summary>
    public FieldReference? Find(string written)
    {
        var name = Fold(written);
        if (NearNames.Contains(name))
            return FieldReference.Near;
        if (version >= ParsedQuery.MeantVersion && SomeNames.Contains(name))
            return FieldReference.AtLeast;
        if (Known(schema, name) is { } own)
            return new FieldReference(own);
        return SearchSchemas.All.Select(s => Known(s, name)).FirstOrDefault(f => f is not null) is { } other
            ? new FieldReference(other, Foreign: true)
            : null;
    }

    /// <summary>The known name that is at most two slips away, or null; one slip for short names, where two would match nearly anything.</summary>
    public string? Nearest(string written)
    {
        var name = Fold(written);
        var known = schema.QueryFields.Where(f => f.Since <= version).SelectMany(f => new[] { f.Name, f.NameFr }).Concat(NearNames).Distinct();
        return EditDistance.Nearest(name, known, most: name.Length <= 4 ? 1 : 2);
    }

    private QueryField? Known(SearchSchema of, string name) => of.QueryField(name) is { } field && field.Since <= version ? field : null;

    private static string Fold(string written) => TextFolding.Fold(written).Replace('_', '-');
}
