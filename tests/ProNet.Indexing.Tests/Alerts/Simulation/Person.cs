using ProNet.Domain.Access;

namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>Somebody of the simulated organisation, as the oracle knows them.</summary>
/// <param name="Id">Of the member.</param>
internal sealed record Person(long Id)
{
    /// <summary>Of who searches; null for the others.</summary>
    public long? AccountId { get; init; }

    public HashSet<string> Words { get; set; } = [];

    public Audience Audience { get; set; }

    public bool IsOpen { get; set; }

    public bool IsRecruiter { get; set; }
}
