namespace ProNet.Domain.Places;

/// <summary>A town of the gazetteer.</summary>
public sealed class Place
{
    public int Id { get; set; }

    /// <summary>Unique, readable key used in addresses and as the facet value, such as <c>paris-fr</c>.</summary>
    public required string Slug { get; set; }

    /// <summary>Where the record came from, such as <c>esco</c>, <c>geonames</c> or <c>demo</c>; with <see cref="ExternalId"/> unique, which makes imports repeatable.</summary>
    public required string Source { get; set; }

    /// <summary>The record's identifier in its source.</summary>
    public required string ExternalId { get; set; }

    public required string NameEn { get; set; }

    public required string NameFr { get; set; }

    /// <summary>Other spellings, one a line, for look-up only.</summary>
    public string AlternateNames { get; set; } = "";

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string CountryCode { get; set; }

    /// <summary>First administrative division as the source writes it; empty when unknown.</summary>
    public string Region { get; set; } = "";

    public double Latitude { get; set; }

    public double Longitude { get; set; }

    public int Population { get; set; }

    /// <summary>IANA time zone; empty when unknown.</summary>
    public string TimeZone { get; set; } = "";

    public GeoPoint Point => new(Latitude, Longitude);
}
