using System.Net;
using System.Text;
using System.Text.Json;
using ProNet.Domain.Profiles;
using ProNet.Imports.Reading;
using ProNet.Imports.Running;
using ProNet.Imports.Text;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Postings;
using ProNet.Search.Analysis;

namespace ProNet.Imports.Members;

/// <summary>A list of conference speakers: <c>{ "speakers": [ { name, bio, location, cities, websites, sessions } ] }</c>. Talks are what shows their expertise.</summary>
internal sealed class SpeakerFormat : IMemberFormat
{
    private const string Source = "speakers";
    private const int LongestHeadline = 120;

    public bool CanRead(ImportFile file) =>
        file.Peek(4096) is var start && JsonShapes.Of(start) != JsonShape.None && Encoding.UTF8.GetString(start).Contains("\"speakers\"", StringComparison.Ordinal);

    public IEnumerable<ImportItem<Member>> Read(ImportFile file, ParseContext knowledge) =>
        JsonRecords.ReadArray(file, "speakers", record => Map(record, knowledge));

    private static JsonReading<Member> Map(JsonElement record, ParseContext knowledge)
    {
        var name = Clean(record.Text("name"));
        if (!name.Any(char.IsLetter))
            return JsonReading<Member>.Rejected("The speaker has no \"name\".");
        // A name in another script is its own id.
        var id = Slug.Of(name) is { Length: > 0 } slug ? slug : $"speaker-{ContentDigest.Suffix(Source, name)}";
        var bio = Clean(record.Text("bio"));
        var sessions = record.Items("sessions").ToList();
        var tags = sessions.SelectMany(s => s.Texts("tags")).Select(Clean).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var member = new Member { Handle = id, Origin = new ImportOrigin { Source = Source, ExternalId = id }, Name = Names.Split(name) };
        member.Summary = bio;
        member.Headline = bio.Length > 0 ? Excerpt.FirstSentence(bio, LongestHeadline) : string.Join(" · ", tags.Take(3));
        member.Industry = "information-technology";
        member.Seniority = SeniorityReader.Read(member.Headline);
        member.Works = [.. sessions.Select(Work).Where(w => w.Title.Length > 0)];
        member.Language = Language(bio, member.Works);
        member.Languages = Spoken(sessions);
        member.Links = Links(record);
        SetLocation(member, record, knowledge.Places);
        FillSkills(member, tags, knowledge.Skills);
        member.Origin.ContentHash = MemberDigest.Of(member);
        return JsonReading<Member>.Of(id, member);
    }

    private static Work Work(JsonElement session)
    {
        var title = Clean(session.Text("title"));
        var summary = Clean(session.Text("abstract"));
        var language = LanguageGuess.Of($"{title} {summary}");
        return new Work(title, summary, language.Length > 0 ? language : session.Texts("lang").FirstOrDefault("").ToLowerInvariant());
    }

    private static string Language(string bio, List<Work> works)
    {
        var language = LanguageGuess.Of(bio);
        return language.Length > 0 ? language : LanguageGuess.Of(string.Join(' ', works.Select(w => w.Summary)));
    }

    /// <summary>Who gives a talk in a language speaks it; how well is not said.</summary>
    private static List<SpokenLanguage> Spoken(List<JsonElement> sessions) =>
        [.. sessions.SelectMany(s => s.Texts("lang"))
            .Select(l => l.Trim().ToLowerInvariant())
            .Where(l => l.Length == 2)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(l => new SpokenLanguage(l, LanguageLevel.Unknown))];

    private static List<ProfileLink> Links(JsonElement record) =>
        [.. record.Items("websites")
            .Select(site => new ProfileLink(Clean(site.Text("name")), site.Text("url").Trim()))
            .Where(link => WebAddress.IsValid(link.Url))
            .DistinctBy(link => link.Url)];

    private static void SetLocation(Member member, JsonElement record, Gazetteer places)
    {
        var location = Clean(record.Text("location"));
        var cities = record.Texts("cities").Select(Clean).ToList();
        member.Location.Text = location.Length > 0 ? location : string.Join(", ", cities);
        member.Location.PlaceId = (places.FindInLocation(location) ?? places.FindInLocation(cities.FirstOrDefault() ?? ""))?.Id;
    }

    private static void FillSkills(Member member, List<string> tags, SkillFinder skills)
    {
        var texts = member.Works.Select(w => $"{w.Title}\n{w.Summary}").Prepend(member.Summary);
        SkillRows.Fill(member, skills.Terms(tags, member.Language), skills.Recognise(string.Join('\n', texts), member.Language));
    }

    private static string Clean(string text) => TextRepair.Clean(WebUtility.HtmlDecode(text)).Trim();
}
