using System.Globalization;
using ProNet.Domain.Jobs;
using ProNet.Domain.Places;
using ProNet.Imports.Reading;
using ProNet.Imports.Text;
using ProNet.Lexicon.Postings;

namespace ProNet.Imports.Jobs;

/// <summary>Postings of the France Travail API (<c>intitule, lieuTravail, entreprise, typeContrat, salaire, competences, romeCode</c>).</summary>
internal sealed class FranceTravailFormat : IJobFormat
{
    private const string Source = "france-travail";

    /// <summary>A commune too small for the gazetteer counts as the town near it.</summary>
    private const double NearestWithinKm = 15;

    public bool CanRead(string start) => start.Contains("\"intitule\"", StringComparison.Ordinal);

    public IEnumerable<ImportItem<JobRecord>> Read(ImportFile file, ParseContext knowledge) =>
        JsonRecords.Read(file, record => Map(new FranceTravailRecord(record), knowledge));

    private static JsonReading<JobRecord> Map(FranceTravailRecord record, ParseContext knowledge)
    {
        var id = record.Text("id").Trim();
        if (id.Length == 0)
            return JsonReading<JobRecord>.Rejected("The posting has no \"id\".");
        var title = JobTitles.Clean(record.Text("intitule"), "fr");
        if (title.Length == 0)
            return JsonReading<JobRecord>.Rejected("The posting has no \"intitule\".", id);
        if (!DateTimeOffset.TryParse(record.Text("dateCreation"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created))
            return JsonReading<JobRecord>.Rejected("The posting's \"dateCreation\" is not a date.", id);

        var job = new Job { Origin = new ImportOrigin { Source = Source, ExternalId = id }, Title = title, Language = "fr", PostedOn = DateOnly.FromDateTime(created.UtcDateTime) };
        job.Description = TextRepair.Clean(Markup.Plain(record.Text("description"))).Trim();
        job.Url = record.Text("origineOffre", "urlOrigine") is var url && WebAddress.IsValid(url) ? url : "";
        SetLocation(job, record, knowledge);
        job.Remote = RemoteReader.Read("", title, job.Description);
        job.Contract = Contract(record);
        job.Pay = PayReader.Read(StatedPay(record.Text("salaire", "libelle")));
        job.Seniority = SeniorityReader.Read(title);
        job.Industry = FrenchIndustries.OfPosting(record.Text("codeNAF"), record.Text("romeCode"));
        FillSkills(job, record, knowledge.Skills);
        return JsonReading<JobRecord>.Of(id, JobRecord.Posted(job, Organisation(record), knowledge));
    }

    private static OrganisationRecord? Organisation(FranceTravailRecord record) =>
        OrganisationRecord.Named(Source, record.Text("entreprise", "nom")) is not { } named ? null : named with
        {
            Description = TextRepair.Clean(record.Text("entreprise", "description")).Trim(),
            Website = record.Text("entreprise", "url") is var url && WebAddress.IsValid(url) ? url : "",
            Industry = FrenchIndustries.OfOrganisation(record.Text("codeNAF")),
        };

    private static void SetLocation(Job job, FranceTravailRecord record, ParseContext knowledge)
    {
        var label = record.Text("lieuTravail", "libelle");
        var dash = label.IndexOf(" - ", StringComparison.Ordinal);
        var commune = dash > 0 ? label[(dash + 3)..].Trim() : label.Trim();
        job.Location.Text = dash > 0 ? $"{FrenchNames.Commune(commune)} ({label[..dash].Trim()})" : FrenchNames.Commune(commune);
        var place = dash > 0 ? knowledge.Places.FindInLocation(commune, "FR") : null;
        if (Point(record) is { } point && (place is null || place.Point.DistanceKmTo(point) > 2 * NearestWithinKm))
            place = knowledge.Places.Nearest(point, NearestWithinKm);
        if (place is null && job.Location.Text.Length > 0)
            knowledge.Unplaced.Add(Unplaced.Places, job.Location.Text);
        job.Location.PlaceId = place?.Id;
    }

    private static GeoPoint? Point(FranceTravailRecord record) =>
        double.TryParse(record.Text("lieuTravail", "latitude"), CultureInfo.InvariantCulture, out var latitude)
        && double.TryParse(record.Text("lieuTravail", "longitude"), CultureInfo.InvariantCulture, out var longitude)
            ? new GeoPoint(latitude, longitude)
            : null;

    private static ContractKind Contract(FranceTravailRecord record)
    {
        if (record.Text("alternance").Equals("true", StringComparison.OrdinalIgnoreCase) || record.Text("natureContrat").Contains("apprentissage", StringComparison.OrdinalIgnoreCase))
            return ContractKind.Apprenticeship;
        return record.Text("typeContrat") switch
        {
            "CDI" or "DIN" => ContractKind.Permanent,
            "CDD" or "DDI" => ContractKind.FixedTerm,
            "MIS" or "TTI" => ContractKind.Temporary,
            "SAI" => ContractKind.Seasonal,
            "LIB" or "FRA" or "CCE" => ContractKind.Freelance,
            _ => ContractKind.Unknown,
        };
    }

    /// <summary>"Mensuel de 1900.0 Euros à 2100.0 Euros sur 13.0 mois": the number of payments is not an amount.</summary>
    private static string StatedPay(string label)
    {
        var payments = label.IndexOf(" sur ", StringComparison.OrdinalIgnoreCase);
        return payments > 0 ? label[..payments] : label;
    }

    private static void FillSkills(Job job, FranceTravailRecord record, SkillFinder skills)
    {
        var asked = record.Items("competences").Select(c => (Label: c.Text("libelle"), IsRequired: c.Text("exigence") == "E")).ToList();
        JobSkillReader.Fill(
            job,
            skills,
            skills.Terms(asked.Where(a => a.IsRequired).Select(a => a.Label), "fr"),
            skills.Terms(asked.Where(a => !a.IsRequired).Select(a => a.Label), "fr"));
    }
}
