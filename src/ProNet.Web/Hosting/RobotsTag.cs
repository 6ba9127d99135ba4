using ProNet.Domain.Profiles;

namespace ProNet.Web.Hosting;

/// <summary>What a profile asks of programs that read it, in the words that they know: <c>noindex</c> of search engines, <c>noai</c> of those who collect texts.</summary>
internal static class RobotsTag
{
    private const string Header = "X-Robots-Tag";

    /// <summary>Of lists of people, some of whom agree and some do not.</summary>
    public static Consents OfLists { get; } = new();

    /// <returns>Null when everything is agreed to.</returns>
    public static string? Of(Consents consents) => (consents.OnTheWeb, consents.ByMachines) switch
    {
        (true, true) => null,
        (false, true) => "noindex",
        (true, false) => "noai, noimageai",
        _ => "noindex, noai, noimageai",
    };

    /// <summary>Says it in a header, which files have that have no head.</summary>
    public static void Set(HttpResponse response, Consents consents)
    {
        if (Of(consents) is { } tag && !response.HasStarted)
            response.Headers[Header] = tag;
    }
}
