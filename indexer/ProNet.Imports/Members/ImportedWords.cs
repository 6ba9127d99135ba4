using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Imports.Text;

namespace ProNet.Imports.Members;

/// <summary>What of a file is kept beside the fields of a profile, so that no word of it is lost.</summary>
internal static class ImportedWords
{
    /// <summary>A longer term is a sentence and stays text.</summary>
    private const int LongestSkill = 80;

    /// <summary>Keeps a text as a CV without a file, without ways to reach its owner.</summary>
    public static void Keep(Member member, string text, ParseContext knowledge)
    {
        if (Contacts.Without(text).Trim() is { Length: > 0 } kept)
            member.Cvs.Add(new KeptCv { Text = kept, Audience = Audience.Everyone, AddedAt = knowledge.Today.ToDateTime(default, DateTimeKind.Utc) });
    }

    /// <summary>Fills in the skills: those listed by their concepts, or as written where they mean none; those that a text mentions as recognised.</summary>
    /// <param name="member">With its language.</param>
    /// <param name="terms">As listed.</param>
    /// <param name="text">What else is read for skills.</param>
    /// <param name="knowledge">Skills; counts those that are kept as written.</param>
    /// <returns>The terms that mean a concept.</returns>
    public static IReadOnlyList<string> FillSkills(Member member, IEnumerable<string> terms, string text, ParseContext knowledge)
    {
        var listed = terms.Select(term => (Term: term, Ids: knowledge.Skills.Terms([term], member.Language).ToList())).ToList();
        SkillRows.Fill(member, listed.SelectMany(s => s.Ids), knowledge.Skills.Recognise(text, member.Language));
        member.OwnSkills = [.. listed.Where(s => s.Ids.Count == 0 && s.Term.Length <= LongestSkill).Select(s => s.Term)];
        foreach (var skill in member.OwnSkills)
            knowledge.Unplaced.Add(Unplaced.Skills, skill);
        return [.. listed.Where(s => s.Ids.Count > 0).Select(s => s.Term)];
    }
}
