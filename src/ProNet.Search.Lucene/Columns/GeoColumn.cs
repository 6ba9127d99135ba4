using System.Numerics;
using ProNet.Domain.Places;
using ProNet.Search.Lexicon;

namespace ProNet.Search.Lucene.Columns;

/// <summary>
/// Points of one segment as unit vectors, which a radius scans with one dot product each, and in degrees for the exact answer near the edge
/// and for distances.
/// </summary>
internal sealed class GeoColumn
{
    /// <summary>More than single precision can be wrong by in a dot product of unit vectors.</summary>
    private const float Doubt = 1e-6f;

    private readonly float[] x;
    private readonly float[] y;
    private readonly float[] z;
    private readonly double[] latitudes;
    private readonly double[] longitudes;

    public GeoColumn(double[] latitudes, double[] longitudes)
    {
        this.latitudes = latitudes;
        this.longitudes = longitudes;
        x = new float[latitudes.Length];
        y = new float[latitudes.Length];
        z = new float[latitudes.Length];
        for (var doc = 0; doc < latitudes.Length; doc++)
            (x[doc], y[doc], z[doc]) = double.IsNaN(latitudes[doc]) ? (-10f, -10f, -10f) : Vector(new GeoPoint(latitudes[doc], longitudes[doc]));
    }

    public GeoPoint? Of(int doc) => double.IsNaN(latitudes[doc]) ? null : new GeoPoint(latitudes[doc], longitudes[doc]);

    /// <summary>Documents within a distance of one of the centres.</summary>
    public ulong[] Near(ValueList<GeoCentre> centres, double km)
    {
        var bits = BitMask.Empty(latitudes.Length);
        foreach (var centre in centres)
            AddNear(centre.Point, km, bits);
        return bits;
    }

    private void AddNear(GeoPoint centre, double km, ulong[] bits)
    {
        var edge = (float)Math.Cos(Math.Min(Math.PI, Math.Max(0, km) / GeoPoint.EarthRadiusKm));
        var (cx, cy, cz) = Vector(centre);
        var (vx, vy, vz) = (new Vector<float>(cx), new Vector<float>(cy), new Vector<float>(cz));
        var bound = new Vector<float>(edge - Doubt);
        var doc = 0;
        for (; doc <= x.Length - Vector<float>.Count; doc += Vector<float>.Count)
        {
            var dot = (new Vector<float>(x, doc) * vx) + (new Vector<float>(y, doc) * vy) + (new Vector<float>(z, doc) * vz);
            if (!System.Numerics.Vector.GreaterThanOrEqualAny(dot, bound))
                continue;
            for (var lane = 0; lane < Vector<float>.Count; lane++)
                AddIfNear(doc + lane, dot[lane] > edge + Doubt, centre, km, bits);
        }

        for (; doc < x.Length; doc++)
            AddIfNear(doc, surely: false, centre, km, bits);
    }

    /// <summary>Near the edge the vectors only propose, and the formula that the rest of the program shows decides.</summary>
    private void AddIfNear(int doc, bool surely, GeoPoint centre, double km, ulong[] bits)
    {
        if (!BitMask.Has(bits, doc) && Of(doc) is { } point && (surely || centre.DistanceKmTo(point) <= km))
            BitMask.Set(bits, doc);
    }

    private static (float X, float Y, float Z) Vector(GeoPoint point)
    {
        var (latitude, longitude) = (double.DegreesToRadians(point.Latitude), double.DegreesToRadians(point.Longitude));
        return ((float)(Math.Cos(latitude) * Math.Cos(longitude)), (float)(Math.Cos(latitude) * Math.Sin(longitude)), (float)Math.Sin(latitude));
    }
}
