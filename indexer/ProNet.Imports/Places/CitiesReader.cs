using System.Globalization;
using ProNet.Domain.Places;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Places;

/// <summary>Reads the table of cities: tab-separated, with a header.</summary>
internal static class CitiesReader
{
    public static IEnumerable<ImportItem<PlaceRecord>> Read(ImportFile file)
    {
        using var content = file.Open();
        var rows = 0;
        foreach (var row in new DelimitedReader(content, '\t').Read("geonameid", "name", "country", "lat", "lon"))
        {
            if (++rows > ImportLimits.TableRows)
                throw new InvalidDataException($"It has more than {ImportLimits.TableRows} rows, and a table of towns is held as a whole. Import one of fewer towns.");
            var reason = row.Problem.Length > 0 ? row.Problem : Refusal(row);
            yield return reason.Length > 0
                ? ImportItem<PlaceRecord>.Rejected(file.Name, row.Line, reason, row["geonameid"])
                : ImportItem<PlaceRecord>.Accepted(file.Name, row.Line, row["geonameid"], Map(row));
        }
    }

    private static string Refusal(DelimitedRow row)
    {
        if (row["geonameid"].Length == 0 || row["name"].Trim().Length == 0 || row["country"].Length != 2)
            return "The town has no id, no name, or no country of two letters.";
        var isPoint = Number(row["lat"]) is >= -90 and <= 90 && Number(row["lon"]) is >= -180 and <= 180;
        return isPoint ? "" : $"The coordinates {row["lat"]}, {row["lon"]} are not on Earth.";
    }

    private static PlaceRecord Map(DelimitedRow row)
    {
        var name = row["name"].Trim();
        var french = row["name_fr"].Trim();
        return new PlaceRecord(
            row["geonameid"],
            name,
            french.Length > 0 ? french : name,
            row["country"].ToUpperInvariant(),
            row["admin1"],
            new GeoPoint(Number(row["lat"])!.Value, Number(row["lon"])!.Value),
            int.TryParse(row["population"], NumberStyles.None, CultureInfo.InvariantCulture, out var population) ? population : 0,
            row["timezone"],
            row["alternatenames"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Append(row["asciiname"].Trim()).Distinct().ToList());
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
