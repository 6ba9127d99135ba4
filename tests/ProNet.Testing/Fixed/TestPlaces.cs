using ProNet.Domain.Places;
using ProNet.Search.Documents;

namespace ProNet.Testing.Fixed;

/// <summary>A handful of towns. No two distances between them come near a radius that tests use (1, 50, 500 and 25,000 km).</summary>
public static class TestPlaces
{
    public static PlaceEntry Paris { get; } = new("paris-fr", "Paris", "Paris", "Paris", "FR", new GeoPoint(48.8566, 2.3522));

    /// <summary>16 km from <see cref="Paris"/>.</summary>
    public static PlaceEntry Versailles { get; } = new("versailles-fr", "Versailles", "Versailles", "Versailles", "FR", new GeoPoint(48.8014, 2.1301));

    public static PlaceEntry Lyon { get; } = new("lyon-fr", "Grand Lyon", "Lyon", "Lyon", "FR", new GeoPoint(45.7640, 4.8357));

    public static PlaceEntry London { get; } = new("london-gb", "Londres", "London", "Londres", "GB", new GeoPoint(51.5074, -0.1278));

    public static PlaceEntry Quebec { get; } = new("quebec-ca", "Québec", "Quebec City", "Québec", "CA", new GeoPoint(46.8139, -71.2080));

    public static PlaceEntry ParisTexas { get; } = new("paris-us", "Paris, TX", "Paris", "Paris", "US", new GeoPoint(33.6609, -95.5555));

    /// <summary>On the other side of the date line from most of the world.</summary>
    public static PlaceEntry Suva { get; } = new("suva-fj", "Suva", "Suva", "Suva", "FJ", new GeoPoint(-18.1248, 178.4501));

    /// <summary>Words that no gazetteer knows.</summary>
    public static PlaceEntry Nowhere { get; } = new("", "Somewhere over the rainbow", "", "", "", null);

    public static IReadOnlyList<PlaceEntry> All { get; } = [Paris, Versailles, Lyon, London, Quebec, ParisTexas, Suva, Nowhere];
}
