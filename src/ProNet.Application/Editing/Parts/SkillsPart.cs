using System.Globalization;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Text;

namespace ProNet.Application.Editing.Parts;

/// <summary>
/// Skills: those that are known as concepts, and those in the member's own words. What is only mentioned in the words of the profile is read from them
/// (<see cref="Mentions"/>), has no form, and is kept in the history with the edit that changed the words.
/// </summary>
internal sealed class SkillsPart : PartEditor<SkillsPart.Kept>
{
    private const string ConceptStart = "c:";
    private const string OwnStart = "t:";

    public override ProfilePart Part => ProfilePart.Skills;

    protected override string Field => "Skill";

    /// <summary>What is listed becomes what is mentioned, which goes with the next look at the words unless they say it.</summary>
    public override void Remove(EditScope scope, string key)
    {
        if (Row(scope.Member, key) is { } row)
            row.Listed = false;
        else
            Put(scope, key, (Kept?)null);
    }

    public override void Order(Member member, IReadOnlyList<string> keys)
    {
        var order = MergedOrder.Of([.. member.OwnSkills.Select(s => OwnStart + s)], keys);
        if (!member.OwnSkills.SequenceEqual(order.Select(Own)))
            member.OwnSkills = [.. order.Select(Own)];
    }

    protected override IEnumerable<(string Key, Kept Item)> Items(Member member) =>
    [
        .. member.Skills.OrderBy(s => s.ConceptId).Select(s => (Key(s.ConceptId), new Kept(s.ConceptId, "", s.Listed, s.Audience))),
        .. member.OwnSkills.Select(s => (OwnStart + s, new Kept(null, s, true, default))),
    ];

    protected override bool HasForm(Kept item) => item.Listed;

    /// <summary>Of a concept its number: the page knows its name in both languages.</summary>
    protected override string Label(Kept item) => item.Concept is { } concept ? "#" + concept.ToString(CultureInfo.InvariantCulture) : item.Text;

    protected override IEnumerable<(string Field, string Value)> Fill(Kept item) => [("Skill", Label(item))];

    protected override Task<Kept> TakeAsync(FieldReader fields, Kept? before, CancellationToken cancellationToken)
    {
        var text = fields.Line("Skill", 100, isRequired: true);
        var member = fields.Scope.Member;
        var concept = fields.Scope.Lexicon.Skills.ConceptId(text);
        var isKnown = concept is { } id ? member.Skills.Exists(s => s.ConceptId == id && s.Listed) : member.OwnSkills.Exists(s => Spelling.Key(s) == Spelling.Key(text));
        if (text.Length > 0 && isKnown)
            fields.Refuse("Skill", EditProblem.Known);
        return Task.FromResult(new Kept(concept, concept is null ? text : "", true, default));
    }

    protected override void Put(EditScope scope, string key, Kept? item)
    {
        var member = scope.Member;
        if (item is null)
        {
            if (Row(member, key) is { } gone)
                member.Skills.Remove(gone);
            else if (key.StartsWith(OwnStart, StringComparison.Ordinal))
                member.OwnSkills = member.OwnSkills.FindAll(s => s != Own(key));
        }
        else if (item.Concept is not { } concept)
        {
            if (!member.OwnSkills.Contains(item.Text))
                member.OwnSkills = [.. member.OwnSkills, item.Text];
        }
        else if (member.Skills.Find(s => s.ConceptId == concept) is { } row)
        {
            row.Listed = item.Listed;
        }
        else
        {
            member.Skills.Add(new MemberSkill { MemberId = member.Id, ConceptId = concept, Listed = item.Listed, Audience = item.Audience });
        }
    }

    private static MemberSkill? Row(Member member, string key) => member.Skills.Find(s => Key(s.ConceptId) == key);

    private static string Key(int concept) => ConceptStart + concept.ToString(CultureInfo.InvariantCulture);

    private static string Own(string key) => key[OwnStart.Length..];

    internal sealed record Kept(int? Concept, string Text, bool Listed, Audience Audience);
}
