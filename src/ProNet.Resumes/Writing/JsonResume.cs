using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;

namespace ProNet.Resumes.Writing;

/// <summary>
/// JSON Resume 1.0.0. Its schema allows further properties: the parts of the name, that a post has ended where the day is not known, and
/// what is offered and sought are written in such, so that what is written can be read back whole.
/// </summary>
public static class JsonResume
{
    public const string ContentType = "application/json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Resume resume)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var root = new JsonObject
        {
            ["$schema"] = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
            ["basics"] = Basics(resume),
            ["work"] = Array(resume.Positions, p => Object(
                ("name", p.Organisation), ("position", p.Title), ("location", p.Place), ("startDate", Date(p.Start)), ("endDate", Date(p.End)),
                ("summary", p.Description), ("hasEnded", p is { IsCurrent: false, End: null } ? JsonValue.Create(true) : null))),
            ["education"] = Array(resume.Education, e => Object(
                ("institution", e.School), ("studyType", e.Degree), ("area", e.Field), ("startDate", Date(e.Start)), ("endDate", Date(e.End)))),
            ["skills"] = Array(resume.Skills, s => Object(("name", s))),
            ["languages"] = Array(resume.Languages, l => Object(("language", LanguageNames.Of(l.Code, "en")), ("fluency", Fluency(l.Level)))),
            ["certificates"] = Array(Of(WorkKind.Certificate), w => Object(("name", w.Title), ("issuer", w.Publisher), ("date", Date(w)), ("url", w.Url), ("summary", w.Summary), ("language", w.Language))),
            ["publications"] = Array(Of(WorkKind.Publication, WorkKind.Unknown), w => Object(
                ("name", w.Title), ("publisher", w.Publisher), ("releaseDate", Date(w)), ("url", w.Url), ("summary", w.Summary), ("language", w.Language), ("type", Type(w.Kind, WorkKind.Publication)))),
            ["projects"] = Array(Of(WorkKind.Project, WorkKind.Patent, WorkKind.Link, WorkKind.Talk), w => Object(
                ("name", w.Title), ("entity", w.Publisher), ("endDate", Date(w)), ("url", w.Url), ("description", w.Summary), ("language", w.Language), ("type", Type(w.Kind, WorkKind.Project)))),
            ["meta"] = Object(("version", "v1.0.0"), ("canonical", resume.Page?.AbsoluteUri), ("language", resume.Language)),
        };
        foreach (var (name, lines) in new[] { ("offers", resume.Offers), ("seeks", resume.Seeks) }.Where(own => own.Item2.Count > 0))
            root[name] = Array(lines, line => JsonValue.Create(line));
        return root.ToJsonString(Readable);

        IEnumerable<Work> Of(params WorkKind[] kinds) => resume.Works.Where(w => kinds.Contains(w.Kind));
    }

    /// <returns>Null when it is no JSON Resume: no JSON, or without <c>basics</c>.</returns>
    public static Resume? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonNode.Parse(utf8.Span) is JsonObject root && root["basics"] is JsonObject basics ? Read(root, basics) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static Resume Read(JsonObject root, JsonObject basics) => new()
    {
        Name = Text(basics, "name"),
        GivenName = Text(basics, "givenName"),
        FamilyName = Text(basics, "familyName"),
        Headline = Text(basics, "label"),
        Summary = Text(basics, "summary"),
        Place = basics["location"] is JsonObject location ? Text(location, "city") : "",
        CountryCode = basics["location"] is JsonObject country ? Text(country, "countryCode") : "",
        Page = root["meta"] is JsonObject meta && Uri.TryCreate(Text(meta, "canonical"), UriKind.Absolute, out var page) ? page : null,
        Language = root["meta"] is JsonObject about ? Text(about, "language") : "",
        Positions = Items(root, "work", w => new ResumePosition(
            Text(w, "position"), Text(w, "name"), Text(w, "location"), ReadDate(w, "startDate"), ReadDate(w, "endDate"),
            IsHeld(Text(w, "endDate")) && w["hasEnded"]?.GetValue<bool>() != true, string.Join('\n', new[] { Text(w, "summary") }.Concat(Texts(w, "highlights")).Where(t => t.Length > 0)))),
        Education = Items(root, "education", e => new ResumeEducation(Text(e, "institution"), Text(e, "studyType"), Text(e, "area"), ReadDate(e, "startDate"), ReadDate(e, "endDate"))),
        Skills = [.. Items(root, "skills", s => Texts(s, "keywords").Prepend(Text(s, "name"))).SelectMany(s => s).Where(s => s.Length > 0)],
        Languages = [.. Items(root, "languages", l => new SpokenLanguage(LanguageNames.Find(Text(l, "language")) ?? Text(l, "language"), LanguageLevels.Of(Text(l, "fluency")))).Where(l => l.Code.Length == 2)],
        Links = [.. Items(basics, "profiles", p => new ProfileLink(Text(p, "network"), Text(p, "url"))).Where(l => WebUrl.OrNone(l.Url).Length > 0)],
        Offers = ExchangeLines.Kept(Texts(root, "offers")),
        Seeks = ExchangeLines.Kept(Texts(root, "seeks")),
        Works =
        [
            .. Items(root, "certificates", w => Evidence(w, WorkKind.Certificate, "summary", "issuer", "date")),
            .. Items(root, "publications", w => Evidence(w, Kind(w, WorkKind.Publication), "summary", "publisher", "releaseDate")),
            .. Items(root, "projects", w => Evidence(w, Kind(w, WorkKind.Project), "description", "entity", Text(w, "endDate").Length > 0 ? "endDate" : "startDate")),
        ],
    };

    private static Work Evidence(JsonObject from, WorkKind kind, string summary, string publisher, string date) => new(Text(from, "name"), Text(from, summary), Text(from, "language"))
    {
        Kind = kind,
        Publisher = Text(from, publisher),
        Url = WebUrl.OrNone(Text(from, "url")),
        Date = ReadDate(from, date)?.Packed,
    };

    /// <summary>The kinds that have no list of their own are told by a type, in small letters.</summary>
    private static string Type(WorkKind kind, WorkKind usual) => kind == usual ? "" : kind.ToString().ToLowerInvariant();

    private static WorkKind Kind(JsonObject from, WorkKind usual) =>
        Text(from, "type") is { Length: > 0 } type && Enum.GetValues<WorkKind>().Where(k => Type(k, usual) == type).ToArray() is [var kind] ? kind : usual;

    private static JsonObject Basics(Resume resume)
    {
        var basics = Object(
            ("name", resume.Name), ("givenName", resume.GivenName), ("familyName", resume.FamilyName), ("label", resume.Headline), ("summary", resume.Summary), ("url", resume.Page?.AbsoluteUri));
        if (resume.Place.Length + resume.CountryCode.Length > 0)
            basics["location"] = Object(("city", resume.Place), ("countryCode", resume.CountryCode));
        basics["profiles"] = Array(resume.Links, l => Object(("network", l.Label), ("url", l.Url)));
        return basics;
    }

    /// <summary>Without what is empty.</summary>
    private static JsonObject Object(params (string Name, JsonNode? Value)[] values)
    {
        var written = new JsonObject();
        foreach (var (name, value) in values)
        {
            if (value is not null && !(value is JsonValue text && text.TryGetValue<string>(out var said) && said.Length == 0))
                written[name] = value;
        }

        return written;
    }

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode> write) => [.. items.Select(write)];

    private static JsonNode? Date(PartialDate? date) => date?.ToString();

    private static JsonNode? Date(Work work) => work.Date is { } date ? Date(PartialDate.FromPacked(date)) : null;

    private static string Fluency(LanguageLevel level) => level switch
    {
        LanguageLevel.Unknown => "",
        LanguageLevel.Native => "Native speaker",
        _ => level.ToString(),
    };

    private static string Text(JsonObject from, string name) => from[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    private static IEnumerable<string> Texts(JsonObject from, string name) =>
        from[name] is JsonArray array ? array.OfType<JsonValue>().Select(v => v.TryGetValue<string>(out var text) ? text : "") : [];

    private static List<T> Items<T>(JsonObject from, string name, Func<JsonObject, T> read) => from[name] is JsonArray array ? [.. array.OfType<JsonObject>().Select(read)] : [];

    /// <summary>An end that cannot be read is an end all the same.</summary>
    private static bool IsHeld(string end) => WrittenDates.Read(end) is null && (end.Length == 0 || WrittenDates.IsOpen(end));

    private static PartialDate? ReadDate(JsonObject from, string name) => WrittenDates.Read(Text(from, name));
}
