using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Imports.Running;

namespace ProNet.Imports.Members;

/// <summary>The digest of an imported member: every field that an import stores.</summary>
internal static class MemberDigest
{
    /// <summary>Raise when the way members are stored changes without any field changing.</summary>
    private const int Version = 1;

    public static string Of(Member member)
    {
        using var digest = new ContentDigest(Version);
        digest.Add(member.Handle).Add(member.Name.Given).Add(member.Name.Middle).Add(member.Name.Family)
            .Add(member.Headline).Add(member.Summary).Add(member.Location.Text).Add(member.Location.PlaceId ?? 0)
            .Add(member.Industry).Add((int)member.Seniority).Add(member.Language).Add(member.OpenToWork ? 1 : 0);
        foreach (var p in member.Positions)
        {
            digest.Add(p.Title).Add(p.OrganisationName).Add(p.PlaceText).Add(Packed(p.Start)).Add(Packed(p.End)).Add((int)p.Current).Add(p.Description);
        }

        foreach (var e in member.Education)
            digest.Add(e.School).Add(e.Degree).Add(e.Field).Add(Packed(e.Start)).Add(Packed(e.End));
        foreach (var s in member.Skills.OrderBy(s => s.ConceptId))
            digest.Add(s.ConceptId).Add(s.Listed ? 1 : 0);
        foreach (var l in member.Languages)
            digest.Add(l.Code).Add((int)l.Level);
        foreach (var l in member.Links)
            digest.Add(l.Label).Add(l.Url);
        foreach (var w in member.Works)
            digest.Add(w.Title).Add(w.Summary).Add(w.Language).Add((int)w.Kind).Add(w.Publisher).Add(w.Url).Add(w.Date ?? 0);
        foreach (var skill in member.OwnSkills)
            digest.Add(skill);
        // Nothing is added where there is nothing, so that what was imported before is not imported again.
        foreach (var (mark, lines) in new[] { (1, member.Offers), (2, member.Seeks) }.Where(l => l.Item2.Count > 0))
        {
            digest.Add(mark).Add(lines.Count);
            lines.ForEach(line => digest.Add(line));
        }

        foreach (var cv in member.Cvs)
            digest.Add(cv.Text);
        return digest.Finish();
    }

    private static int Packed(PartialDate? date) => date?.Packed ?? 0;
}
