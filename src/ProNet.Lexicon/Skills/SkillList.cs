using ProNet.Lexicon.Text;

namespace ProNet.Lexicon.Skills;

/// <summary>The bilingual list of skills that comes with ProNet (<c>skills.tsv</c>): common skills of many trades with the spellings people use.</summary>
public static class SkillList
{
    public static IReadOnlyList<SkillListEntry> All { get; } = EmbeddedTable.Read(typeof(SkillList), "skills.tsv")
        .Select(row => new SkillListEntry(row[0], row[1], row[2], row[3].Split('|', StringSplitOptions.RemoveEmptyEntries), row[4]))
        .ToList();
}
