using System.Text.Json;
using ProNet.Domain.Jobs;
using ProNet.Imports.Reading;
using ProNet.Imports.Running;
using ProNet.Imports.Text;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Postings;
using ProNet.Resumes.Drafting;

namespace ProNet.Imports.Jobs;

/// <summary>Postings as JSON-LD of the type <c>JobPosting</c> (schema.org), as web pages carry them: alone, in a list, in a <c>@graph</c>, or one a line.</summary>
internal sealed class JobPostingFormat : IJobFormat
{
    private const string Source = "job-posting";

    /// <summary>Texts that stand in fields of their own and belong to the description.</summary>
    private static readonly (string Field, string English, string French)[] Parts =
    [
        ("responsibilities", "Responsibilities", "Missions"), ("qualifications", "Qualifications", "Profil"), ("skills", "Skills", "Compétences"), ("educationRequirements", "Education", "Formation"),
        ("experienceRequirements", "Experience", "Expérience"), ("incentiveCompensation", "Bonus", "Primes"), ("jobBenefits", "Benefits", "Avantages"), ("workHours", "Hours", "Horaires"),
    ];

    public bool CanRead(string start) => start.Contains("\"JobPosting\"", StringComparison.Ordinal) || start.Contains("schema.org/JobPosting", StringComparison.Ordinal);

    public IEnumerable<ImportItem<JobRecord>> Read(ImportFile file, ParseContext knowledge) =>
        System.Text.Encoding.UTF8.GetString(file.Peek(JsonShapes.Enough)).Contains("\"@graph\"", StringComparison.Ordinal)
            ? JsonRecords.ReadArray(file, "@graph", record => Map(record, knowledge))
            : JsonRecords.Read(file, record => Map(record, knowledge));

    private static JsonReading<JobRecord> Map(JsonElement record, ParseContext knowledge)
    {
        if (!record.Texts("@type").Any(t => t.EndsWith("JobPosting", StringComparison.Ordinal)))
            return JsonReading<JobRecord>.Rejected("It is no posting: its \"@type\" is not \"JobPosting\".");
        var title = JobTitles.Clean(record.First("title", "name"), "");
        if (title.Length == 0)
            return JsonReading<JobRecord>.Rejected("The posting has no \"title\".");
        var organisation = Organisation(record);
        var language = record.Text("inLanguage") is { Length: >= 2 } tag ? tag[..2].ToLowerInvariant() : LanguageGuess.Of(Plain(record.Text("description")));
        var id = Id(record, title, organisation);
        var posted = WrittenDates.Read(record.Text("datePosted"));
        var job = new Job { Origin = new ImportOrigin { Source = Source, ExternalId = id }, Title = title, Language = language, PostedOn = posted?.FirstDay ?? knowledge.Today };
        job.ClosesOn = WrittenDates.Read(record.Text("validThrough"))?.LastDay;
        job.Description = Description(record, language);
        job.Url = WebAddress.IsValid(record.Text("url")) ? record.Text("url") : "";
        SetLocation(job, record, knowledge);
        job.Contract = Contract(record) is not ContractKind.Unknown and var kind ? kind : ContractReader.Read(title, job.Description);
        job.Pay = PostedPay.Read(record);
        job.Seniority = SeniorityReader.Read(title);
        JobSkillReader.Fill(job, knowledge.Skills, knowledge.Skills.Terms(record.Texts("skills").SelectMany(s => s.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)), language), []);
        return JsonReading<JobRecord>.Of(id, JobRecord.Posted(job, organisation, knowledge, isDated: posted is not null));
    }

    private static string Id(JsonElement record, string title, OrganisationRecord? organisation)
    {
        var identifier = record.Text("identifier") is { Length: > 0 } plain ? plain : record.Child("identifier")?.Text("value") ?? "";
        if (identifier.Length > 0)
            return $"{organisation?.ExternalId ?? ""}/{identifier}";
        if (record.First("@id", "url") is { Length: > 0 } address)
            return address;
        using var digest = new ContentDigest(0);
        return digest.Add(title).Add(organisation?.ExternalId ?? "").Add(record.Text("datePosted")).Add(Place(record).Text).Finish();
    }

    private static OrganisationRecord? Organisation(JsonElement record)
    {
        if (record.Child("hiringOrganization") is not { } organisation)
            return OrganisationRecord.Named(Source, record.Text("hiringOrganization"));
        return OrganisationRecord.Named(Source, organisation.Text("name")) is not { } named ? null : named with
        {
            Description = Plain(organisation.Text("description")),
            Website = organisation.First("sameAs", "url") is var url && WebAddress.IsValid(url) ? url : "",
        };
    }

    private static string Description(JsonElement record, string language)
    {
        var body = Plain(record.Text("description"));
        foreach (var (field, english, french) in Parts)
        {
            var texts = record.Texts(field).Select(Plain).Where(t => t.Length > 0 && !body.Contains(t, StringComparison.Ordinal)).ToList();
            if (texts.Count > 0)
                body = $"{body}\n\n## {(language == "fr" ? french : english)}\n\n{string.Join('\n', texts)}";
        }

        return body.Trim();
    }

    private static void SetLocation(Job job, JsonElement record, ParseContext knowledge)
    {
        var (text, country) = Place(record);
        var isRemote = record.Texts("jobLocationType").Any(t => t.Equals("TELECOMMUTE", StringComparison.OrdinalIgnoreCase));
        job.Location.Text = text;
        job.Location.PlaceId = text.Length > 0 ? knowledge.PlaceId(text, country) : null;
        job.Remote = isRemote ? RemoteWork.Remote : RemoteReader.Read(text, job.Title, job.Description);
    }

    /// <summary>The first of its places; where applicants may live, for work from anywhere.</summary>
    private static (string Text, string? Country) Place(JsonElement record)
    {
        foreach (var name in new[] { "jobLocation", "applicantLocationRequirements" })
        {
            if (record.Text(name) is { Length: > 0 } plain)
                return (Plain(plain), null);
            if ((record.Child(name) ?? record.Items(name).Select(i => (JsonElement?)i).FirstOrDefault()) is not { ValueKind: JsonValueKind.Object } place)
                continue;
            var address = place.Child("address") ?? place;
            if (place.Text("address") is { Length: > 0 } line)
                return (Plain(line), null);
            var country = address.Text("addressCountry") is { Length: > 0 } code ? code : address.Child("addressCountry")?.Text("name") ?? (name == "jobLocation" ? "" : address.Text("name"));
            var known = CountryNames.CodeOf(country);
            string[] parts = [Plain(address.Text("addressLocality")), Plain(address.Text("addressRegion")), known is null ? Plain(country) : CountryNames.Name(known, "")];
            if (string.Join(", ", parts.Where(p => p.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)) is { Length: > 0 } text)
                return (text, known);
        }

        return ("", null);
    }

    private static ContractKind Contract(JsonElement record) => record.Texts("employmentType").Select(type => type.ToUpperInvariant() switch
    {
        "CONTRACTOR" => ContractKind.Freelance,
        "TEMPORARY" => ContractKind.Temporary,
        "INTERN" => ContractKind.Internship,
        "PERMANENT" => ContractKind.Permanent,
        _ => ContractKind.Unknown,
    }).FirstOrDefault(kind => kind != ContractKind.Unknown);

    private static string Plain(string text) => TextRepair.Clean(Markup.Plain(text)).Trim();
}
