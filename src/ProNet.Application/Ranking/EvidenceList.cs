using ProNet.Search;

namespace ProNet.Application.Ranking;

/// <summary>What is known of somebody about a topic.</summary>
/// <param name="Items">Best first.</param>
/// <param name="Years">Years in positions that speak of the topic, not weighed.</param>
/// <param name="Positions">How many these are.</param>
public sealed record EvidenceList(ValueList<Evidence> Items, double Years, int Positions);
