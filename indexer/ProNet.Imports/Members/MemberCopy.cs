using ProNet.Domain.Profiles;

namespace ProNet.Imports.Members;

/// <summary>Writes the imported fields of a parsed member onto another one. What is the member's own (id, handle, audience, version) stays.</summary>
internal static class MemberCopy
{
    public static void Onto(Member member, Member parsed)
    {
        FieldsOnto(member, parsed);
        CopyRows(member.Positions, parsed.Positions, Onto);
        CopyRows(member.Education, parsed.Education, Onto);
        CopySkills(member, parsed);
        CopyRows(member.Cvs, parsed.Cvs, Onto);
    }

    /// <summary>Without positions, education, skills and what its source says in its own words.</summary>
    public static void FieldsOnto(Member member, Member parsed)
    {
        member.Name.Given = parsed.Name.Given;
        member.Name.Middle = parsed.Name.Middle;
        member.Name.Family = parsed.Name.Family;
        member.Headline = parsed.Headline;
        member.Summary = parsed.Summary;
        member.Location.Text = parsed.Location.Text;
        member.Location.PlaceId = parsed.Location.PlaceId;
        member.Industry = parsed.Industry;
        member.Seniority = parsed.Seniority;
        member.Language = parsed.Language;
        member.OpenToWork = parsed.OpenToWork;
        member.Languages = [.. parsed.Languages];
        member.Links = [.. parsed.Links];
        member.Works = [.. parsed.Works];
        member.OwnSkills = [.. parsed.OwnSkills];
        member.Offers = [.. parsed.Offers];
        member.Seeks = [.. parsed.Seeks];
        member.Origin!.ContentHash = parsed.Origin!.ContentHash;
    }

    /// <summary>Rows are reused by place in the list, so that an unchanged row is not written again.</summary>
    private static void CopyRows<T>(List<T> rows, List<T> parsed, Action<T, T, int> onto)
        where T : class, new()
    {
        if (rows.Count > parsed.Count)
            rows.RemoveRange(parsed.Count, rows.Count - parsed.Count);
        for (var i = 0; i < parsed.Count; i++)
        {
            if (i == rows.Count)
                rows.Add(new T());
            onto(rows[i], parsed[i], i);
        }
    }

    private static void Onto(Position position, Position parsed, int ordinal)
    {
        position.Ordinal = ordinal;
        position.Title = parsed.Title;
        position.OrganisationName = parsed.OrganisationName;
        position.PlaceText = parsed.PlaceText;
        position.Start = parsed.Start;
        position.End = parsed.End;
        position.Current = parsed.Current;
        position.Description = parsed.Description;
    }

    private static void Onto(Education education, Education parsed, int ordinal)
    {
        education.Ordinal = ordinal;
        education.School = parsed.School;
        education.Degree = parsed.Degree;
        education.Field = parsed.Field;
        education.Start = parsed.Start;
        education.End = parsed.End;
    }

    private static void Onto(KeptCv cv, KeptCv parsed, int ordinal) => (cv.Text, cv.Audience, cv.AddedAt) = (parsed.Text, parsed.Audience, parsed.AddedAt);

    private static void CopySkills(Member member, Member parsed)
    {
        var wanted = parsed.Skills.ToDictionary(s => s.ConceptId, s => s.Listed);
        member.Skills.RemoveAll(s => !wanted.ContainsKey(s.ConceptId));
        foreach (var skill in member.Skills)
            skill.Listed = wanted[skill.ConceptId];
        var known = member.Skills.Select(s => s.ConceptId).ToHashSet();
        member.Skills.AddRange(parsed.Skills.Where(s => !known.Contains(s.ConceptId)).Select(s => new MemberSkill { ConceptId = s.ConceptId, Listed = s.Listed }));
    }
}
