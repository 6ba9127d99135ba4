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
using ProNet.Lexicon.Postings;
using ProNet.Resumes;
using ProNet.Resumes.Drafting;
using ProNet.Search.Analysis;

namespace ProNet.Imports.JsonResume;

/// <summary>Maps one JSON Resume document to a profile. What no field takes is kept as text.</summary>
internal sealed class JsonResumeReader(JsonElement root, JsonElement basics, ParseContext knowledge)
{
    private const string Source = ContactDigest.Source;

    private static readonly string[] LineProperties = ["name", "title", "summary", "description"];

    /// <summary>Words that stand in the profile in another form: names of languages and levels, skills by their concept.</summary>
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);

    /// <param name="fileName">The name of the file where it is the only one in it; empty otherwise.</param>
    public Member Read(string fileName)
    {
        var name = Markup.Line(Clean(basics.Text("name")));
        var id = Identity(name, fileName);
        var handle = Slug.Of(name) is { Length: > 0 } slug ? slug : $"member-{ContentDigest.Suffix(Source, id)}";
        var member = new Member { Handle = handle, Origin = new ImportOrigin { Source = Source, ExternalId = id }, Name = Names.Split(name) };
        member.Headline = Markup.Line(Clean(basics.First("label", "headline")));
        member.Summary = Clean(basics.Text("summary"));
        member.Positions.AddRange(Ordered(root.Items("work").Where(IsObject).Select(Position)));
        member.Education.AddRange(root.Items("education").Where(IsObject).Select(Education).OrderByDescending(e => e.End?.Packed ?? e.Start?.Packed ?? 0));
        for (var i = 0; i < member.Education.Count; i++)
            member.Education[i].Ordinal = i;
        CurrentPositions.Judge(member.Positions, WrittenDates.Read(root.Child("meta")?.Text("lastModified") ?? ""), knowledge.Today);
        CurrentPositions.Order(member.Positions);
        if (member.Headline.Length == 0)
            member.Headline = member.Positions.FirstOrDefault()?.Title ?? "";
        member.Seniority = SeniorityReader.Read(member.Headline);
        member.Language = LanguageGuess.Of($"{member.Headline} {member.Summary} {string.Join(' ', member.Positions.Select(p => p.Description))}");
        member.Languages = Languages();
        member.Links = Links();
        member.Works = Works();
        member.Offers = Lines("offers");
        member.Seeks = Lines("seeks");
        SetLocation(member);
        FillSkills(member);
        KeepTheRest(member);
        member.Origin.ContentHash = MemberDigest.Of(member);
        return member;
    }

    /// <summary>
    /// The mail address says who it is, whatever the file is called; only its digest is stored. Without one, a page of their own does; else namesakes are told apart by their files, or by what they are
    /// where several stand in one.
    /// </summary>
    private string Identity(string name, string fileName)
    {
        using var digest = new ContentDigest(0);
        if (basics.Text("email").Trim() is { Length: > 0 } mail)
            return ContactDigest.Of(mail);
        var page = new[] { basics.Text("url") }.Concat(basics.Items("profiles").Select(p => p.Text("url"))).Select(u => u.Trim()).FirstOrDefault(WebAddress.IsValid);
        return digest.Add(TextFolding.Fold(name)).Add(page ?? (fileName.Length > 0 ? fileName : basics.First("label", "headline"))).Finish();
    }

    private static bool IsObject(JsonElement element) => element.ValueKind == JsonValueKind.Object;

    private Position Position(JsonElement work)
    {
        var end = work.Text("endDate").Trim();
        var ended = Date(end);
        return new Position
        {
            Title = Markup.Line(Clean(work.First("position", "title"))),
            OrganisationName = Markup.Line(Clean(work.First("name", "company", "organization"))),
            PlaceText = Markup.Line(Place(work, "location").Text),
            Start = Date(work.Text("startDate")),
            End = ended,
            // An end that nobody understands is an end.
            Current = ended is null && (end.Length == 0 || WrittenDates.IsOpen(end)) ? CurrentState.Certain : CurrentState.Ended,
            Description = Paragraph([Clean(work.Text("summary")), Clean(work.Text("description")), .. work.Texts("highlights").Select(Bullet)]),
        };
    }

    private static string Paragraph(IEnumerable<string> parts) => string.Join('\n', parts.Where(p => p.Length > 0).Distinct(StringComparer.Ordinal));

    private static string Bullet(string highlight) => Clean(highlight).TrimStart('-', '–', '•', '*', '·', ' ') is { Length: > 0 } words ? $"• {words}" : "";

    private static List<Position> Ordered(IEnumerable<Position> positions) => [.. positions.Where(p => p.Title.Length + p.OrganisationName.Length > 0)];

    private Education Education(JsonElement education) => new()
    {
        School = Markup.Line(Clean(education.First("institution", "school"))),
        Degree = Markup.Line(Clean(education.Text("studyType"))),
        Field = Markup.Line(Clean(education.Text("area"))),
        Start = Date(education.Text("startDate")),
        End = Date(education.Text("endDate")),
    };

    /// <summary>Each language once, at the best of its levels.</summary>
    private List<SpokenLanguage> Languages()
    {
        var best = new Dictionary<string, LanguageLevel>(StringComparer.Ordinal);
        foreach (var item in root.Items("languages"))
        {
            var name = Clean(item.ValueKind == JsonValueKind.String ? item.GetString()! : item.First("language", "name"));
            if (LanguageNames.Find(name) is not { } code)
            {
                if (name.Length > 0)
                    knowledge.Unplaced.Add(Unplaced.Languages, name);
                continue;
            }

            var fluency = Clean(item.First("fluency", "level"));
            var level = SpokenLanguageReader.Level(fluency is { Length: > 0 } ? fluency : name);
            placed.UnionWith([name, fluency]);
            best[code] = best.TryGetValue(code, out var known) && known > level ? known : level;
        }

        return [.. best.Select(l => new SpokenLanguage(l.Key, l.Value))];
    }

    private List<ProfileLink> Links() =>
        [.. basics.Items("profiles")
            .Select(p => new ProfileLink(Clean(p.Text("network")), p.Text("url").Trim()))
            .Prepend(new ProfileLink("Web", basics.Text("url").Trim()))
            .Where(link => WebAddress.IsValid(link.Url))
            .DistinctBy(link => link.Url)];

    /// <summary>Lines, or objects whose words are the line.</summary>
    private List<string> Lines(string name) => ExchangeLines.Kept(root.Items(name).Select(LineOf).Where(l => l.Length > 0).Select(l => Markup.Line(Clean(l))));

    private static string LineOf(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.String => item.GetString()!,
        JsonValueKind.Object => string.Join(": ", LineProperties.Select(name => item.Text(name)).Where(text => text.Length > 0)),
        _ => "",
    };

    private List<Work> Works() =>
    [
        .. new[]
        {
            root.Items("certificates").Concat(root.Items("certifications")).Select(w => Work(w, WorkKind.Certificate, "issuer", "date")),
            root.Items("publications").Select(w => Work(w, WorkKind.Publication, "publisher", "releaseDate")),
            root.Items("projects").Select(w => Work(w, WorkKind.Project, "entity", "endDate")),
        }.SelectMany(works => works).Where(w => w.Title.Length > 0),
    ];

    private static Work Work(JsonElement work, WorkKind kind, string publisher, string date)
    {
        var title = Markup.Line(Clean(work.ValueKind == JsonValueKind.String ? work.GetString()! : work.First("name", "title")));
        var keywords = string.Join(", ", work.Texts("keywords").Concat(work.Texts("roles")).Select(Clean).Where(k => k.Length > 0));
        var summary = Paragraph([Clean(work.Text("summary")), Clean(work.Text("description")), .. work.Texts("highlights").Select(Bullet), keywords]);
        return new Work(title, summary, LanguageGuess.Of($"{title} {summary}"))
        {
            Kind = kind,
            Publisher = Markup.Line(Clean(work.Text(publisher))),
            Url = work.Text("url").Trim() is var url && WebAddress.IsValid(url) ? url : "",
            Date = WrittenDates.Read(work.First(date, "date", "startDate"))?.Packed,
        };
    }

    private void SetLocation(Member member)
    {
        var (text, country) = Place(basics, "location", member.Language);
        member.Location.Text = text;
        if (text.Length > 0)
            member.Location.PlaceId = knowledge.PlaceId(text, country);
    }

    /// <summary>A place as one text, or in parts of which the country may be a code.</summary>
    private static (string Text, string? Country) Place(JsonElement of, string name, string language = "")
    {
        if (of.Child(name) is not { } location)
            return (Clean(of.Text(name)), null);
        var country = Clean(location.First("countryCode", "country"));
        var code = CountryNames.CodeOf(country);
        string[] parts = [Clean(location.Text("city")), Clean(location.Text("region")), code is null || country.Length > 2 ? country : CountryNames.Name(code, language)];
        return (string.Join(", ", parts.Where(p => p.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)), code);
    }

    private void FillSkills(Member member)
    {
        var terms = root.Items("skills")
            .SelectMany(s => s.ValueKind == JsonValueKind.String ? [s.GetString()!] : s.Texts("keywords").Prepend(s.Text("name")))
            .Select(t => Markup.Line(Clean(t))).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var texts = member.Positions.Select(p => $"{p.Title}\n{p.Description}").Prepend($"{member.Headline}\n{member.Summary}");
        placed.UnionWith(root.Items("skills").Select(s => Clean(s.Text("level"))));
        placed.UnionWith(ImportedWords.FillSkills(member, terms, string.Join('\n', texts), knowledge));
    }

    private void KeepTheRest(Member member)
    {
        string[] taken =
        [
            member.Name.Display, basics.Text("name"), member.Headline, member.Summary, member.Location.Text, .. member.OwnSkills, .. member.Offers, .. member.Seeks,
            .. member.Positions.SelectMany(p => new[] { p.Title, p.OrganisationName, p.PlaceText, p.Description }),
            .. member.Education.SelectMany(e => new[] { e.School, e.Degree, e.Field }),
            .. member.Works.SelectMany(w => new[] { w.Title, w.Summary, w.Publisher }),
            .. member.Links.SelectMany(l => new[] { l.Label, l.Url }),
        ];
        var (text, lines) = OtherText.Of(root, string.Join('\n', taken), placed, member.Language);
        foreach (var line in lines)
            knowledge.Unplaced.Add(Unplaced.OtherText, line);
        ImportedWords.Keep(member, text, knowledge);
    }

    private PartialDate? Date(string text)
    {
        var date = WrittenDates.Read(text);
        if (date is not null)
            placed.Add(Clean(text));
        else if (text.Trim().Length > 0 && !WrittenDates.IsOpen(text))
            knowledge.Unplaced.Add(Unplaced.Dates, text);
        return date;
    }

    private static string Clean(string text) => TextRepair.Clean(Markup.Plain(text)).Trim();
}
