using ProNet.Application.Alerts;
using ProNet.Application.SavedSearches;
using ProNet.Components.Language;
using ProNet.Search.Schema;

namespace ProNet.Web.Api.SavedSearches;

/// <param name="Cadence">instant, daily, weekly or monthly.</param>
/// <param name="Mails">How many.</param>
/// <param name="Hits">How many they tell of; those that are due later are in none yet.</param>
/// <param name="Refused">The code of why it cannot be chosen; null where it can.</param>
/// <param name="Reason">The same in words.</param>
internal sealed record CadencePreviewJson(string Cadence, int Mails, int Hits, string? Refused, string? Reason)
{
    public static CadencePreviewJson Of(CadencePreview preview)
    {
        var isRefused = preview.Problem != SavedSearchProblem.None;
        return new CadencePreviewJson(
            EnumCodes.Of(preview.Cadence), preview.Mails.Count, preview.Hits, isRefused ? EnumCodes.Of(preview.Problem) : null, isRefused ? Wording.Current.Saved.Of(preview.Problem) : null);
    }
}
