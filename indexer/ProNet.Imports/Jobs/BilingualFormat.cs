using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProNet.Domain.Jobs;
using ProNet.Imports.Reading;
using ProNet.Imports.Text;
using ProNet.Lexicon.Postings;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Jobs;

/// <summary>
/// Postings kept as pages with front matter in English and French: <c>repo, path, lang, translation_key, title, front_matter, body</c>. Each
/// language is a posting of its own: people search and read in one.
/// </summary>
internal sealed partial class BilingualFormat : IJobFormat
{
    private const string Source = "bilingual-jobs";

    /// <summary>Publishers by the owner of the repository that holds the pages; fact from the pages themselves.</summary>
    private static readonly Dictionary<string, (string Name, string Location)> Publishers = new(StringComparer.Ordinal)
    {
        ["cds-snc"] = ("Canadian Digital Service · Service numérique canadien", "Canada"),
    };

    public bool CanRead(string start) => start.Contains("\"front_matter\"", StringComparison.Ordinal);

    public IEnumerable<ImportItem<JobRecord>> Read(ImportFile file, ParseContext knowledge) =>
        JsonRecords.Read(file, record => Map(record, knowledge));

    private static JsonReading<JobRecord> Map(JsonElement record, ParseContext knowledge)
    {
        var id = $"{record.Text("repo")}/{record.Text("path")}";
        if (id.Length < 2)
            return JsonReading<JobRecord>.Rejected("The posting has no \"repo\" and \"path\".");
        var language = record.Text("lang").ToLowerInvariant() is "en" or "fr" ? record.Text("lang").ToLowerInvariant() : "";
        var front = FrontMatter.Read(record.Text("front_matter"));
        var title = JobTitles.Clean(record.Text("title") is { Length: > 0 } given ? given : front.GetValueOrDefault("title", ""), language);
        if (title.Length == 0)
            return JsonReading<JobRecord>.Rejected("The posting has no \"title\".", id);

        var posted = Posted(front, record.Text("translation_key"));
        var job = new Job { Origin = new ImportOrigin { Source = Source, ExternalId = id }, Title = title, Language = language, PostedOn = posted ?? knowledge.Today };
        if (front.GetValueOrDefault("archived") == "true" || front.GetValueOrDefault("linkHidden") == "true")
            job.ClosesOn = job.PostedOn;
        job.Description = Description(front, record.Text("body"));
        job.Url = WebAddress.IsValid(front.GetValueOrDefault("url", "")) ? front["url"] : "";
        var owner = record.Text("repo").Split('+')[0];
        var publisher = Publishers.GetValueOrDefault(owner, (Name: owner, Location: ""));
        job.Location.Text = publisher.Location;
        job.Remote = RemoteReader.Read("", title, job.Description);
        job.Contract = ContractReader.Read(title, job.Description);
        job.Seniority = SeniorityReader.Read(title);
        job.Industry = "public-sector";
        JobSkillReader.Fill(job, knowledge.Skills, [], []);
        var organisation = OrganisationRecord.Named(Source, publisher.Name) is { } named ? named with { Industry = "public-sector" } : null;
        return JsonReading<JobRecord>.Of(id, JobRecord.Posted(job, organisation, knowledge, posted is not null));
    }

    private static string Description(Dictionary<string, string> front, string body)
    {
        body = ShortCode().Replace(TextRepair.Clean(body), "").Trim();
        var summary = TextRepair.Clean(front.GetValueOrDefault("description", "")).Trim();
        return summary.Length == 0 || body.Contains(summary, StringComparison.Ordinal) ? body : $"{summary}\n\n{body}".Trim();
    }

    /// <summary>A date in the front matter, or the month that newer translation keys begin with ("aug-2024-…", "2022-dec-…").</summary>
    private static DateOnly? Posted(Dictionary<string, string> front, string key)
    {
        if (DateOnly.TryParse(front.GetValueOrDefault("date", ""), CultureInfo.InvariantCulture, out var date))
            return date;
        var match = KeyMonth().Match(key);
        if (!match.Success)
            return null;
        var text = $"{match.Groups["month"].Value[..3]} {match.Groups["year"].Value}";
        return DateOnly.TryParseExact(text, "MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
    }

    [GeneratedRegex(@"\{\{[<%].*?[>%]\}\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex ShortCode();

    [GeneratedRegex(@"^(?:(?<month>[a-z]{3,9})-(?<year>20\d\d)|(?<year>20\d\d)-(?<month>[a-z]{3,9}))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex KeyMonth();
}
