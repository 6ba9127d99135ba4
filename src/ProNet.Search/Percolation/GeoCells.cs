using ProNet.Domain.Places;

namespace ProNet.Search.Percolation;

/// <summary>Squares of the map in degrees, in two sizes, by which a radius is looked up like a word.</summary>
internal static class GeoCells
{
    /// <summary>Cells of one radius; one that needs more is asked for too seldom to be worth them.</summary>
    public const int MostCells = 40;

    /// <summary>Degrees by which a cover is larger than the circle, so that rounding cannot lose its rim.</summary>
    private const double Margin = 0.001;

    private static readonly int[] Sizes = [1, 8];

    /// <summary>The cell of each size that a point lies in.</summary>
    public static IEnumerable<ulong> Of(GeoPoint point) => Sizes.Select((size, level) => PredicateKeys.Cell(level, Number(Row(point.Latitude, size), Column(point.Longitude, size), size)));

    /// <summary>Cells that hold everything within a distance of a point; null when they are too many, or the circle has a pole in it.</summary>
    public static List<ulong>? Cover(GeoPoint centre, double km)
    {
        var radius = double.RadiansToDegrees(km / GeoPoint.EarthRadiusKm) + Margin;
        if (!(radius < 90) || Math.Abs(centre.Latitude) + radius >= 90)
            return null;
        var width = double.RadiansToDegrees(Math.Asin(Math.Min(1, Math.Sin(double.DegreesToRadians(radius)) / Math.Cos(double.DegreesToRadians(centre.Latitude))))) + Margin;
        for (var level = 0; level < Sizes.Length; level++)
        {
            var size = Sizes[level];
            var (south, north) = (Row(centre.Latitude - radius, size), Row(centre.Latitude + radius, size));
            var (west, east) = ((int)Math.Floor((centre.Longitude - width) / size), (int)Math.Floor((centre.Longitude + width) / size));
            if ((north - south + 1) * (east - west + 1) > MostCells)
                continue;
            var cells = new List<ulong>();
            for (var row = south; row <= north; row++)
            {
                for (var column = west; column <= east; column++)
                    cells.Add(PredicateKeys.Cell(level, Number(row, Column(column * (double)size, size), size)));
            }

            return cells;
        }

        return null;
    }

    private static int Row(double latitude, int size) => (int)Math.Floor((latitude + 90) / size);

    /// <summary>The same on both sides of the date line.</summary>
    private static int Column(double longitude, int size)
    {
        var around = 360 / size;
        return (((int)Math.Floor(longitude / size) % around) + around) % around;
    }

    private static int Number(int row, int column, int size) => (row * (360 / size)) + column;
}
