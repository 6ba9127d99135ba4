using System.Globalization;
using ProNet.Application.Briefs;
using ProNet.Components.Language;
using ProNet.Search.Lexicon;
using ProNet.Search.Schema;

namespace ProNet.Web.Briefs;

/// <summary>What criteria are called.</summary>
internal static class BriefLabels
{
    public static string Of(BriefItem item, IFacetLabels labels, Wording words) => item.Kind switch
    {
        BriefKind.Title or BriefKind.Words => item.Value,
        BriefKind.Years => int.TryParse(item.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? words.Profile.Years(years * 12) : item.Value,
        BriefKind.Skill or BriefKind.Occupation or BriefKind.Certificate or BriefKind.Place => labels.Label(EnumCodes.Of(item.Kind), item.Value, words.Language),
        var kind => words.Facets.Label(EnumCodes.Of(kind), item.Value) ?? item.Value,
    };
}
