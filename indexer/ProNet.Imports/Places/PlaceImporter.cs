using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Places;
using ProNet.Imports.Reading;
using ProNet.Imports.Running;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Places;

/// <summary>Imports the gazetteer. Places that our own list put into the store become places of the gazetteer, with the same id and slug.</summary>
internal sealed class PlaceImporter : IImporter<PlaceRecord>
{
    public const string Source = "geonames";

    private List<Place> others = [];
    private PlaceSlugs slugs = new([]);

    public string Kind => "places";

    public string FormatDescription => "tables of cities (cities-*.tsv) with the columns geonameid, name, name_fr, country, admin1, lat, lon, population, timezone, alternatenames";

    public bool CanRead(ImportFile file) =>
        file.PlainName.EndsWith(".tsv", StringComparison.Ordinal) && file.Peek(9).AsSpan().SequenceEqual("geonameid"u8);

    public async Task PrepareAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        others = await context.Places.AsNoTracking().Where(p => p.Source != Source).ToListAsync(cancellationToken);
        slugs = new PlaceSlugs(await context.Places.Select(p => p.Slug).ToListAsync(cancellationToken));
    }

    /// <summary>The whole table is read first (some 20,000 rows): the most populous of namesakes must come first to get the plain slug.</summary>
    public IEnumerable<ImportItem<PlaceRecord>> Read(ImportFile file)
    {
        var items = CitiesReader.Read(file).ToList();
        var matches = PlaceTakeover.Match(others, items.Select(i => i.Value).OfType<PlaceRecord>().ToList());
        return items
            .Select(i => i.Value is { } place && matches.TryGetValue(place.Id, out var id) ? i with { Value = place with { TakesOver = id } } : i)
            .OrderByDescending(i => i.Value?.Population ?? int.MaxValue);
    }

    public IEnumerable<string> Objections(PlaceRecord record) =>
    [
        FieldCheck.Count("other names", record.OtherNames.Count),
        FieldCheck.Text("name", record.Name, ImportLimits.Name),
        FieldCheck.Text("French name", record.NameFr, ImportLimits.Name),
        FieldCheck.Text("region", record.Region, ImportLimits.Name),
        FieldCheck.Text("time zone", record.TimeZone, ImportLimits.Name),
        .. record.OtherNames.Select(name => FieldCheck.Text("other name", name, ImportLimits.Name)),
    ];

    public async Task StoreAsync(ProNetDbContext context, IReadOnlyList<PlaceRecord> records, StoreTally tally, CancellationToken cancellationToken)
    {
        var externalIds = records.Select(r => r.Id).ToList();
        var ids = records.Select(r => r.TakesOver).OfType<int>().ToList();
        var held = await context.Places
            .Where(p => (p.Source == Source && externalIds.Contains(p.ExternalId)) || ids.Contains(p.Id))
            .ToListAsync(cancellationToken);
        var known = held.Where(p => p.Source == Source).ToDictionary(p => p.ExternalId);
        var taken = held.Where(p => p.Source != Source).ToDictionary(p => p.Id);
        foreach (var record in records)
        {
            var place = known.GetValueOrDefault(record.Id) ?? (record.TakesOver is { } id ? taken.GetValueOrDefault(id) : null);
            if (place is null)
            {
                context.Places.Add(Fill(New(record), record));
                tally.Created++;
                continue;
            }

            Fill(place, record);
            var isChanged = context.Entry(place).State == EntityState.Modified || context.Entry(place).Properties.Any(p => p.IsModified);
            tally.Updated += isChanged ? 1 : 0;
            tally.Unchanged += isChanged ? 0 : 1;
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private Place New(PlaceRecord record) => new()
    {
        Slug = slugs.Take(record),
        Source = Source,
        ExternalId = record.Id,
        NameEn = record.Name,
        NameFr = record.NameFr,
        CountryCode = record.CountryCode,
    };

    private static Place Fill(Place place, PlaceRecord record)
    {
        // The gazetteer has local names only: an English or French name from our list stays, as long as the town still bears it.
        var names = record.OtherNames.Append(record.Name).Append(record.NameFr).Select(Spelling.Key).ToHashSet(StringComparer.Ordinal);
        if (!names.Contains(Spelling.Key(place.NameEn)))
            place.NameEn = record.Name;
        if (!names.Contains(Spelling.Key(place.NameFr)))
            place.NameFr = record.NameFr;
        place.Source = Source;
        place.ExternalId = record.Id;
        place.CountryCode = record.CountryCode;
        place.Region = record.Region;
        (place.Latitude, place.Longitude) = (record.Point.Latitude, record.Point.Longitude);
        place.Population = record.Population;
        place.TimeZone = record.TimeZone;
        place.AlternateNames = string.Join('\n', record.OtherNames.Append(record.Name).Where(n => n != place.NameEn && n != place.NameFr).Distinct());
        return place;
    }
}
