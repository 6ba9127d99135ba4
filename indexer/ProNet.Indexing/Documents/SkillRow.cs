using ProNet.Search;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Documents;

/// <summary>A skill of a subject, with the labels of its concept.</summary>
internal sealed record SkillRow(long SubjectId, int ConceptId, string Slug, string LabelEn, string LabelFr, bool Required)
{
    /// <summary>What matters most first; the order is fixed, because a document must come out the same each time it is built.</summary>
    public static ValueList<SkillLabel> Labels(IEnumerable<SkillRow> rows) => rows
        .OrderByDescending(r => r.Required)
        .ThenBy(r => r.ConceptId)
        .Select(r => new SkillLabel(r.Slug, r.LabelEn, r.LabelFr, r.Required))
        .ToValueList();
}
