namespace ProNet.Domain.Places;

/// <summary>A point on Earth in degrees (WGS 84).</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Mean Earth radius in kilometres (IUGG).</summary>
    public const double EarthRadiusKm = 6371.0088;

    /// <summary>Great-circle distance in kilometres by the haversine formula.</summary>
    public double DistanceKmTo(GeoPoint other)
    {
        var dLat = double.DegreesToRadians(other.Latitude - Latitude) / 2;
        var dLon = double.DegreesToRadians(other.Longitude - Longitude) / 2;
        var a = (Math.Sin(dLat) * Math.Sin(dLat))
            + (Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude)) * Math.Sin(dLon) * Math.Sin(dLon));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }
}
