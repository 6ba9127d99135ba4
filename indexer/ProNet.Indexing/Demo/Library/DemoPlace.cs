using System.Globalization;
using ProNet.Domain.Places;

namespace ProNet.Indexing.Demo.Library;

/// <param name="Place">The town.</param>
/// <param name="Language">The language most people work in there.</param>
internal sealed record DemoPlace(Place Place, string Language)
{
    public string Name(string language) => language == "fr" ? Place.NameFr : Place.NameEn;

    public static DemoPlace Of(string[] row) => new(
        new Place
        {
            Slug = row[0],
            Source = DemoLibrary.Source,
            ExternalId = row[0],
            NameEn = row[1],
            NameFr = row[2],
            CountryCode = row[3],
            Region = row[4],
            Latitude = double.Parse(row[5], CultureInfo.InvariantCulture),
            Longitude = double.Parse(row[6], CultureInfo.InvariantCulture),
            Population = int.Parse(row[7], CultureInfo.InvariantCulture),
            TimeZone = row[8],
        },
        row[9]);
}
