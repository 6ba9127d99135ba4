using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Places;
using ProNet.Lexicon.Text;

namespace ProNet.Lexicon.Places;

/// <summary>
/// Puts about 150 towns into a store that has no places yet, so that a fresh installation can search around Lyon. Coordinates to a hundredth of a
/// degree and round populations: enough for a radius, and replaced by the full gazetteer when it is imported.
/// </summary>
public static class PlaceSeed
{
    public const string Source = "pronet";

    /// <summary>Adds the towns to an empty table; one with places is left as it is. Saves.</summary>
    public static async Task EnsureAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        if (await context.Places.AnyAsync(cancellationToken))
            return;
        context.Places.AddRange(Towns());
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The towns, as new objects.</summary>
    public static IEnumerable<Place> Towns() => EmbeddedTable.Read(typeof(PlaceSeed), "places.tsv").Select(Read);

    private static Place Read(string[] row) => new()
    {
        Slug = row[0],
        Source = Source,
        ExternalId = row[0],
        NameEn = row[1],
        NameFr = row[2],
        AlternateNames = row[3].Replace('|', '\n'),
        CountryCode = row[4],
        Latitude = double.Parse(row[5], CultureInfo.InvariantCulture),
        Longitude = double.Parse(row[6], CultureInfo.InvariantCulture),
        Population = int.Parse(row[7], CultureInfo.InvariantCulture),
        TimeZone = row[8],
    };
}
