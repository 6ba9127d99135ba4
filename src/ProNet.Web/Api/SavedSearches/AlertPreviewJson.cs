using ProNet.Application.Alerts;
using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Schema;

namespace ProNet.Web.Api.SavedSearches;

/// <summary>What the mails of a saved search would have been.</summary>
/// <param name="From">From when on one looked.</param>
/// <param name="Until">Until when.</param>
/// <param name="Hits">All that would have been found anew.</param>
/// <param name="PerDay">On average.</param>
/// <param name="MostPerDay">Of a search with mails at once or every day.</param>
/// <param name="LargestDay">The day with the most, where there are any.</param>
/// <param name="LargestHits">How many on that day.</param>
/// <param name="Untold">Subjects that changed in a way that nobody knows: not counted.</param>
/// <param name="IsCut">True when too much changed to look back 90 days.</param>
/// <param name="Recommended">What most people would want.</param>
/// <param name="Cadences">What would have come with each.</param>
/// <param name="Cadence">Whose mails these are.</param>
/// <param name="Mails">The latest first, at most 100.</param>
internal sealed record AlertPreviewJson(
    DateTime From, DateTime Until, int Hits, double PerDay, int MostPerDay, DateOnly? LargestDay, int LargestHits, int Untold, bool IsCut,
    string Recommended, IReadOnlyList<CadencePreviewJson> Cadences, string Cadence, IReadOnlyList<PreviewedMailJson> Mails)
{
    private const int MostMails = 100;

    public static AlertPreviewJson Of(AlertPreview preview, SearchReplay replay, AlertCadence cadence) => new(
        replay.From, replay.Until, replay.Hits.Count, Math.Round(replay.PerDay, 2), SavedSearchLimits.MostHitsPerDay, replay.Largest?.Day, replay.Largest?.Hits ?? 0, replay.Untold, replay.IsCut,
        EnumCodes.Of(preview.Recommended), [.. preview.Cadences.Select(CadencePreviewJson.Of)], EnumCodes.Of(cadence),
        [.. preview.Cadences.Where(c => c.Cadence == cadence).SelectMany(c => c.Mails).Take(MostMails).Select(PreviewedMailJson.Of)]);
}
