using ProNet.Application.Briefs;

namespace ProNet.Web.Briefs;

/// <summary>What somebody decided of the criteria, as an address says it.</summary>
/// <param name="Choices">What can be searched for.</param>
/// <param name="Kilometres">Around the place.</param>
/// <param name="Job">Number of the job that it is for; null for none.</param>
/// <param name="Mistakes">What means nothing, and was left out.</param>
internal sealed record BriefDecision(IReadOnlyList<BriefChoice> Choices, int Kilometres, long? Job, IReadOnlyList<BriefMistake> Mistakes);
