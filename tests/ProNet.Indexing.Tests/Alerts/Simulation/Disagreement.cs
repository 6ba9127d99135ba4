namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>Where the oracle and the mailboxes say something else.</summary>
/// <param name="At">When it was noticed.</param>
/// <param name="What">In words.</param>
/// <param name="Search">The saved search.</param>
/// <param name="Subject">The person.</param>
internal sealed record Disagreement(DateTime At, string What, long Search, long Subject)
{
    public override string ToString() => FormattableString.Invariant($"{At:s}: search {Search}, person {Subject}: {What}");
}
