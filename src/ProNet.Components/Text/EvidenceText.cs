using ProNet.Application.Ranking;
using ProNet.Components.Language;

namespace ProNet.Components.Text;

/// <summary>Facts that show what somebody knows, or why something suits them, as lines.</summary>
public static class EvidenceText
{
    public static string Of(Evidence evidence, Wording words)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(words);
        return string.Join(" · ", new[] { Name(evidence, words), evidence.Organisation, words.Ranking.Period(evidence.FromYear, evidence.ToYear, evidence.GoesOn) }.Where(part => part.Length > 0));
    }

    /// <summary>A line for each fact; skills of one kind, which stand side by side, are one line.</summary>
    public static IEnumerable<EvidenceLine> Lines(IEnumerable<Evidence> items, Wording words)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(words);
        var skills = new List<Evidence>();
        foreach (var item in items)
        {
            if (skills.Count > 0 && skills[0].Kind != item.Kind)
                yield return Taken(skills, words);
            if (item.Kind is EvidenceKind.PractisedSkill or EvidenceKind.KnownSkill or EvidenceKind.MissingSkill)
                skills.Add(item);
            else
                yield return new EvidenceLine(item.Kind, Of(item, words), item.Url);
        }

        if (skills.Count > 0)
            yield return Taken(skills, words);
    }

    private static EvidenceLine Taken(List<Evidence> skills, Wording words)
    {
        var line = new EvidenceLine(skills[0].Kind, string.Join(", ", skills.Select(s => Dated(Name(s, words), words.Ranking.Until(s.ToYear, s.GoesOn)))), "");
        skills.Clear();
        return line;
    }

    private static string Dated(string skill, string time) => time.Length == 0 ? skill : $"{skill} ({time})";

    private static string Name(Evidence evidence, Wording words) => words.Language == "fr" && evidence.TextFr.Length > 0 ? evidence.TextFr : evidence.Text;
}
