using ProNet.Application.Access;
using ProNet.Application.Editing.Parts;
using ProNet.Application.Profiles;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing;

/// <summary>Reads a profile for the editor of its owner.</summary>
public sealed class EditorReader(MemberReader people, TimeProvider time)
{
    private const int FewestSkills = 5;

    /// <returns>Null when there is no such profile.</returns>
    public async Task<EditorModel?> ReadAsync(long memberId, CancellationToken cancellationToken)
    {
        if ((await people.ReadAsync([memberId], Viewer.Member(memberId), cancellationToken)).SingleOrDefault() is not { } page)
            return null;
        var (member, today) = (page.Member, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        return new EditorModel(
            page,
            ProfileParts.All.ToDictionary(p => p.Part, p => p.Show(member)),
            [.. member.Positions.Where(p => StillThere.IsDoubtful(p, member.Positions, today)).Select(p => p.Id)],
            [.. Advice(member)]);
    }

    /// <summary>Parts without which searches pass a profile by; those that most searches ask for first.</summary>
    private static IEnumerable<ProfilePart> Advice(Member member)
    {
        if (member.Headline.Length == 0)
            yield return ProfilePart.Headline;
        if (member.Skills.Count(s => s.Listed) + member.OwnSkills.Count < FewestSkills)
            yield return ProfilePart.Skills;
        if (member.Location is { PlaceId: null })
            yield return ProfilePart.Place;
        if (member.Positions.Count == 0 || member.Positions.Exists(p => p.Start is null))
            yield return ProfilePart.Positions;
        if (member.Industry.Length == 0)
            yield return ProfilePart.Industry;
        if (member.Languages.Count == 0)
            yield return ProfilePart.Languages;
        if (member.Education.Count == 0)
            yield return ProfilePart.Education;
        if (member.Summary.Length == 0)
            yield return ProfilePart.Summary;
        if (member.Works.Count == 0)
            yield return ProfilePart.Works;
    }
}
