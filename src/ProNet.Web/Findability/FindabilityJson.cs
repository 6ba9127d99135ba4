using ProNet.Application.Findability;

namespace ProNet.Web.Findability;

/// <param name="Searches">Different searches of the last 30 days and saved ones; null where fewer than five people asked them.</param>
/// <param name="People">Who asked them.</param>
/// <param name="Finding">Those that find you.</param>
/// <param name="Missing">Facts that would each be enough for some of the others, asked for by five people or more.</param>
internal sealed record FindabilityJson(int? Searches, int? People, int? Finding, IReadOnlyList<MissingFact> Missing)
{
    public static FindabilityJson Of(FindabilityReport? report) => new(report?.Searches, report?.People, report?.Finding, report is null ? [] : [.. report.Missing]);
}
