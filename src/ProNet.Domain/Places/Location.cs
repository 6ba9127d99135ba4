namespace ProNet.Domain.Places;

/// <summary>Where a person or a post is: the words written, and the gazetteer place they were recognised as, if any.</summary>
public sealed class Location
{
    /// <summary>The words as written, such as "Greater Lyon area".</summary>
    public string Text { get; set; } = "";

    public int? PlaceId { get; set; }

    public Place? Place { get; set; }
}
