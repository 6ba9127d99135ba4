using ProNet.Search;

namespace ProNet.Application.Access;

/// <summary>What others keep from somebody, and whom the two of them keep from each other.</summary>
/// <param name="Profiles">Members who are not there.</param>
/// <param name="Availability">Members who are seen as if they were not open to work.</param>
public sealed record KeptBack(ValueList<long> Profiles, ValueList<long> Availability)
{
    public static KeptBack Nothing { get; } = new([], []);
}
