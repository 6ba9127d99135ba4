using System.Globalization;
using System.Text.Json;
using ProNet.Domain.Jobs;
using ProNet.Imports.Reading;
using ProNet.Imports.Text;
using ProNet.Lexicon.Postings;

namespace ProNet.Imports.Jobs;

/// <summary>Postings of a job board as JSON Lines with <c>id, title, company, location, skill, month, url, lang, salary, body</c>.</summary>
internal sealed class RemoteJobsFormat : IJobFormat
{
    private const string Source = "remote-jobs";

    public bool CanRead(string start) =>
        start.Contains("\"company\"", StringComparison.Ordinal) && start.Contains("\"title\"", StringComparison.Ordinal);

    public IEnumerable<ImportItem<JobRecord>> Read(ImportFile file, ParseContext knowledge) =>
        JsonRecords.Read(file, record => Map(record, knowledge));

    private static JsonReading<JobRecord> Map(JsonElement record, ParseContext knowledge)
    {
        var id = record.Text("id").Trim();
        if (id.Length is 0 or > 200)
            return JsonReading<JobRecord>.Rejected("The posting has no \"id\".");
        var language = record.Text("lang").ToLowerInvariant() is "en" or "fr" ? record.Text("lang").ToLowerInvariant() : "";
        var title = JobTitles.Clean(record.Text("title"), language);
        if (title.Length == 0)
            return JsonReading<JobRecord>.Rejected("The posting has no \"title\".", id);
        if (!DateOnly.TryParseExact(record.Text("month"), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var posted))
            return JsonReading<JobRecord>.Rejected("The posting's \"month\" is not a month such as 2024-03.", id);

        var job = new Job { Origin = new ImportOrigin { Source = Source, ExternalId = id }, Title = title, Language = language, PostedOn = posted };
        job.Description = TextRepair.Clean(Markup.Plain(record.Text("body"))).Trim();
        job.Url = WebAddress.IsValid(record.Text("url")) ? record.Text("url") : "";
        job.Location.Text = LocationText(record.Text("location"));
        job.Location.PlaceId = knowledge.PlaceId(job.Location.Text);
        job.Remote = RemoteReader.Read(job.Location.Text, record.Text("title"), job.Description);
        job.Contract = ContractReader.Read(record.Text("title"), job.Description);
        job.Pay = PayReader.Read(record.Text("salary"));
        if (job.Pay is null && PayReader.SaysSomething(record.Text("salary")))
            knowledge.Unplaced.Add(Unplaced.Pay, record.Text("salary"));
        job.Seniority = SeniorityReader.Read(title);
        var tag = record.Text("skill");
        int[] tagged = knowledge.Skills.Find(tag) is { } concept ? [concept] : [];
        JobSkillReader.Fill(job, knowledge.Skills, tagged, []);
        return JsonReading<JobRecord>.Of(id, JobRecord.Posted(job, OrganisationRecord.Named(Source, record.Text("company")), knowledge));
    }

    /// <summary>"remote,Canada" and "San Francisco, CA,US,Remote" with spaces after the commas; a list of forty countries is cut.</summary>
    private static string LocationText(string location)
    {
        var parts = TextRepair.Clean(location).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return parts.Count <= 8 ? string.Join(", ", parts) : string.Join(", ", parts.Take(8)) + "…";
    }
}
