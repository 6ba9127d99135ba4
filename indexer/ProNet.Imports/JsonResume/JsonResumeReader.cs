using System.Globalization;
using System.Text.Json;
using ProNet.Data.Imports;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Imports.Members;
using ProNet.Imports.Reading;
using ProNet.Imports.Resumes;
using ProNet.Imports.Running;
using ProNet.Imports.Text;
using ProNet.Lexicon.Places;
using ProNet.Search.Analysis;

namespace ProNet.Imports.JsonResume;

/// <summary>Maps a JSON Resume document to a profile.</summary>
internal static class JsonResumeReader
{
    private const string Source = ContactDigest.Source;

    public static Member Read(JsonElement root, JsonElement basics, ParseContext knowledge)
    {
        var name = Clean(basics.Text("name"));
        var member = new Member { Handle = Slug.Of(name), Origin = new ImportOrigin { Source = Source, ExternalId = Identity(basics, name) }, Name = Names.Split(name) };
        member.Headline = Clean(basics.Text("label"));
        member.Summary = Clean(basics.Text("summary"));
        member.Positions.AddRange(Ordered(root.Items("work").Select(Position)));
        member.Education.AddRange(root.Items("education").Select(Education).OrderByDescending(e => e.End?.Packed ?? e.Start?.Packed ?? 0));
        for (var i = 0; i < member.Education.Count; i++)
            member.Education[i].Ordinal = i;
        CurrentPositions.Judge(member.Positions, Date(root.Child("meta")?.Text("lastModified") ?? ""), knowledge.Today);
        if (member.Headline.Length == 0)
            member.Headline = member.Positions.FirstOrDefault()?.Title ?? "";
        member.Seniority = SeniorityReader.Read(member.Headline);
        member.Language = LanguageGuess.Of($"{member.Headline} {member.Summary} {string.Join(' ', member.Positions.Select(p => p.Description))}");
        member.Languages = [.. root.Items("languages").Select(Language).OfType<SpokenLanguage>().DistinctBy(l => l.Code)];
        member.Links = Links(basics);
        member.Works =
        [
            .. new[]
            {
                root.Items("certificates").Select(w => Work(w, WorkKind.Certificate, "issuer", "date")),
                root.Items("publications").Select(w => Work(w, WorkKind.Publication, "publisher", "releaseDate")),
                root.Items("projects").Select(w => Work(w, WorkKind.Project, "entity", "endDate")),
            }.SelectMany(works => works).Where(w => w.Title.Length > 0),
        ];
        SetLocation(member, basics, knowledge.Places);
        FillSkills(member, root, knowledge.Skills);
        member.Origin.ContentHash = MemberDigest.Of(member);
        return member;
    }

    /// <summary>The mail address says who it is, whatever the file is called; only its digest is stored.</summary>
    private static string Identity(JsonElement basics, string name)
    {
        using var digest = new ContentDigest(0);
        var mail = basics.Text("email").Trim();
        return mail.Length > 0 ? ContactDigest.Of(mail) : digest.Add(Slug.Of(name)).Finish();
    }

    private static Position Position(JsonElement work)
    {
        var end = work.Text("endDate");
        var highlights = work.Texts("highlights").Select(h => $"• {Clean(h)}");
        return new Position
        {
            Title = Clean(work.Text("position")),
            OrganisationName = Clean(work.Text("name") is { Length: > 0 } name ? name : work.Text("company")),
            PlaceText = Clean(work.Text("location")),
            Start = Date(work.Text("startDate")),
            End = Date(end),
            Current = Date(end) is null && (end.Length == 0 || DateRangeReader.FindDate(end) is null) ? CurrentState.Certain : CurrentState.Ended,
            Description = string.Join('\n', highlights.Prepend(Clean(work.Text("summary"))).Where(l => l.Length > 2)),
        };
    }

    private static List<Position> Ordered(IEnumerable<Position> positions)
    {
        var ordered = positions.Where(p => p.Title.Length + p.OrganisationName.Length > 0)
            .OrderByDescending(p => p.Current).ThenByDescending(p => p.Start?.Packed ?? 0).ToList();
        for (var i = 0; i < ordered.Count; i++)
            ordered[i].Ordinal = i;
        return ordered;
    }

    private static Education Education(JsonElement education) => new()
    {
        School = Clean(education.Text("institution")),
        Degree = Clean(education.Text("studyType")),
        Field = Clean(education.Text("area")),
        Start = Date(education.Text("startDate")),
        End = Date(education.Text("endDate")),
    };

    private static SpokenLanguage? Language(JsonElement language)
    {
        var name = Clean(language.Text("language"));
        var code = name.Length == 2 ? name.ToLowerInvariant() : SpokenLanguageReader.Code(name);
        return code is null ? null : new SpokenLanguage(code, SpokenLanguageReader.Level(language.Text("fluency")));
    }

    private static List<ProfileLink> Links(JsonElement basics) =>
        [.. basics.Items("profiles")
            .Select(p => new ProfileLink(Clean(p.Text("network")), p.Text("url").Trim()))
            .Prepend(new ProfileLink("Web", basics.Text("url").Trim()))
            .Where(link => WebAddress.IsValid(link.Url))
            .DistinctBy(link => link.Url)];

    private static Work Work(JsonElement work, WorkKind kind, string publisher, string date)
    {
        var summary = Clean(work.Text("summary") is { Length: > 0 } text ? text : work.Text("description"));
        return new Work(Clean(work.Text("name")), summary, LanguageGuess.Of($"{work.Text("name")} {summary}"))
        {
            Kind = kind,
            Publisher = Clean(work.Text(publisher)),
            Url = work.Text("url").Trim() is var url && WebAddress.IsValid(url) ? url : "",
            Date = Date(work.Text(date))?.Packed,
        };
    }

    private static void SetLocation(Member member, JsonElement basics, Gazetteer places)
    {
        if (basics.Child("location") is not { } location)
            return;
        string[] parts = [Clean(location.Text("city")), Clean(location.Text("region")), Clean(location.Text("countryCode"))];
        var known = parts.Where(p => p.Length > 0).ToList();
        member.Location.Text = string.Join(", ", known);
        member.Location.PlaceId = places.FindInLocation(member.Location.Text)?.Id;
    }

    private static void FillSkills(Member member, JsonElement root, SkillFinder skills)
    {
        var terms = root.Items("skills").SelectMany(s => s.Texts("keywords").Prepend(s.Text("name"))).Select(Clean).Where(t => t.Length > 0);
        var texts = member.Positions.Select(p => $"{p.Title}\n{p.Description}").Prepend($"{member.Headline}\n{member.Summary}");
        SkillRows.Fill(member, skills.Terms(terms, member.Language), skills.Recognise(string.Join('\n', texts), member.Language));
    }

    /// <summary>ISO 8601 to the year, the month or the day.</summary>
    private static PartialDate? Date(string text)
    {
        var parts = text.Trim().Split('T')[0].Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        int? Part(int index) => parts.Length > index && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
        return PartialDate.TryCreate(year, Part(1), Part(1) is null ? null : Part(2)) ?? PartialDate.TryCreate(year);
    }

    private static string Clean(string text) => TextRepair.Clean(text).Trim();
}
