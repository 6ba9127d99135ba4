namespace ProNet.Application.Ranking;

/// <summary>Where two people both worked.</summary>
/// <param name="Name">As the other one writes it.</param>
/// <param name="Months">Together; 0 where at other times, or nobody knows when.</param>
/// <param name="From">Year in which they came together; null where they did not.</param>
/// <param name="To">Year until which.</param>
internal sealed record SharedEmployer(string Name, int Months, int? From, int? To);
