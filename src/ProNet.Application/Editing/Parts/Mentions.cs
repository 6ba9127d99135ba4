using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <summary>The skills that the words of a profile mention: read again when the words changed.</summary>
internal static class Mentions
{
    /// <summary>Everything that is read, as one text.</summary>
    public static string Words(Member member) => string.Join('\n',
    [
        member.Headline, member.Summary,
        .. member.Positions.OrderBy(p => p.Ordinal).ThenBy(p => p.Id).SelectMany(p => new[] { p.Title, p.Description }),
        .. member.Education.OrderBy(e => e.Ordinal).ThenBy(e => e.Id).SelectMany(e => new[] { e.Degree, e.Field }),
        .. member.Works.SelectMany(w => new[] { w.Title, w.Summary }),
    ]);

    public static void Refresh(EditScope scope)
    {
        var member = scope.Member;
        var mentioned = scope.Lexicon.Skills.Recognize(Words(member)).Select(m => m.ConceptId).ToHashSet();
        member.Skills.RemoveAll(s => !s.Listed && !mentioned.Contains(s.ConceptId));
        mentioned.ExceptWith(member.Skills.Select(s => s.ConceptId));
        member.Skills.AddRange(mentioned.Order().Select(id => new MemberSkill { MemberId = member.Id, ConceptId = id }));
    }
}
