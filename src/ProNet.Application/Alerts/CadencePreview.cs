using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>What would have come with one cadence.</summary>
/// <param name="Cadence">How often.</param>
/// <param name="Problem">Why it cannot be chosen; none where it can.</param>
/// <param name="Mails">The latest first.</param>
public sealed record CadencePreview(AlertCadence Cadence, SavedSearchProblem Problem, IReadOnlyList<PreviewedMail> Mails)
{
    /// <summary>How many all of them tell of.</summary>
    public int Hits => Mails.Sum(m => m.Hits);
}
