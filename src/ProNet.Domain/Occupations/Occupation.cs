namespace ProNet.Domain.Occupations;

/// <summary>An occupation as a concept with a label in each language; titles that mean it are data of it, because they are only ever read with it.</summary>
public sealed class Occupation
{
    public int Id { get; set; }

    /// <summary>Unique, readable key used in addresses and as the facet value, such as <c>registered-nurse</c>.</summary>
    public required string Slug { get; set; }

    /// <summary>Where the record came from, such as <c>pronet</c> or <c>esco</c>; with <see cref="ExternalId"/> unique, which makes imports repeatable.</summary>
    public required string Source { get; set; }

    /// <summary>The record's identifier in its source.</summary>
    public required string ExternalId { get; set; }

    /// <summary>Slug of the occupation of our own list that this one of a taxonomy is, and whose titles its titles are; empty where it is one of its own.</summary>
    public string SameAs { get; set; } = "";

    public required string LabelEn { get; set; }

    /// <summary>Masculine and feminine, parted by a slash, where they differ.</summary>
    public required string LabelFr { get; set; }

    /// <summary>Other English titles, abbreviations among them.</summary>
    public List<string> TitlesEn { get; set; } = [];

    /// <summary>Other French titles, each in one gender or in both.</summary>
    public List<string> TitlesFr { get; set; } = [];
}
