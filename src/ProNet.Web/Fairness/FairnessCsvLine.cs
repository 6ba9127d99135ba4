namespace ProNet.Web.Fairness;

/// <summary>A measure of the audit, one to a line.</summary>
/// <param name="Question">In words.</param>
/// <param name="By">In words.</param>
/// <param name="Group">In words; empty for a measure of all groups.</param>
/// <param name="Measure">In words.</param>
/// <param name="Depth">Among the first how many; null where it is of whole lists.</param>
/// <param name="Value">Null where too few people are there to say it.</param>
/// <param name="Low">Of its interval.</param>
/// <param name="High">Of its interval.</param>
internal sealed record FairnessCsvLine(string Question, string By, string Group, string Measure, int? Depth, double? Value, double? Low = null, double? High = null);
