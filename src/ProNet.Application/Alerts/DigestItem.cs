using ProNet.Application.Ranking;
using ProNet.Application.Searching;
using ProNet.Data.Alerts;
using ProNet.Search;

namespace ProNet.Application.Alerts;

/// <summary>What a digest tells of one subject.</summary>
/// <param name="Found">As the store has it now and the reader may see it.</param>
/// <param name="Facts">Why it is news, the most telling first; never empty.</param>
public sealed record DigestItem(FoundHit Found, ValueList<AlertFact> Facts)
{
    /// <summary>Why a job may be for its reader, the most telling first; empty where nothing is ranked for them.</summary>
    public ValueList<Evidence> Why { get; init; } = [];
}
