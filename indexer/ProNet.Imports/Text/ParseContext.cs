using ProNet.Lexicon.Places;

namespace ProNet.Imports.Text;

/// <summary>What a format needs to know beside its file.</summary>
/// <param name="Skills">Finds skills.</param>
/// <param name="Places">Finds places.</param>
/// <param name="Today">The day of the import.</param>
internal sealed record ParseContext(SkillFinder Skills, Gazetteer Places, DateOnly Today)
{
    /// <summary>What no field could take, over the run.</summary>
    public UnplacedTally Unplaced { get; } = new();

    /// <summary>The town that a location names; one that is not known is counted.</summary>
    /// <param name="text">As written.</param>
    /// <param name="country">ISO 3166-1 code of the country, where a field of its own says it.</param>
    public int? PlaceId(string text, string? country = null)
    {
        if (Places.FindInLocation(text, country) is { } place)
            return place.Id;
        if (Gazetteer.MayNameTown(text))
            Unplaced.Add(Text.Unplaced.Places, text);
        return null;
    }
}
