using ProNet.Search;

namespace ProNet.Application.Findability;

/// <summary>How others searched for people, as far as a member may know it.</summary>
/// <param name="Searches">Different ones that were tried.</param>
/// <param name="People">Who asked them, each once.</param>
/// <param name="Finding">Those that find the member.</param>
/// <param name="Missing">What would be enough for the most of the others, those of the most searches first.</param>
public sealed record FindabilityReport(int Searches, int People, int Finding, ValueList<MissingFact> Missing);
