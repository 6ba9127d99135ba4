using ProNet.Application.Partners;
using ProNet.Components;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Web.Partners;

/// <summary>Addresses of the search for partners.</summary>
internal static class PartnerUrls
{
    /// <summary>Says of which of one's own lines a search without text is made.</summary>
    public const string Mode = "mode";

    /// <summary>A search of one's own lines, with the filters of an address.</summary>
    public static string Of(PartnerMode mode, SearchAddress address)
    {
        var filters = address.WithQueryText("").Canonical.ToQueryString();
        return $"{Urls.Partners}?{Mode}={EnumCodes.Of(mode)}{(filters.Length > 0 ? "&" : "")}{filters}";
    }

    /// <summary>Null for a name that no mode has.</summary>
    public static PartnerMode? Read(string? name) => string.IsNullOrEmpty(name) ? PartnerMode.Partner : EnumCodes.TryParse<PartnerMode>(name);
}
