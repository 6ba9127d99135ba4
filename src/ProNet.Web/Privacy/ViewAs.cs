using ProNet.Application.Privacy;
using ProNet.Components;

namespace ProNet.Web.Privacy;

/// <summary>One's own page as others see it: the real page, read as one of them reads it.</summary>
internal static class ViewAs
{
    public static string Address(string handle, OtherEyes eyes) => $"{Urls.Member(handle)}?as={Name(eyes)}";

    /// <returns>Null when the word names nobody.</returns>
    public static OtherEyes? Eyes(string? who) => Enum.GetValues<OtherEyes>().Where(eyes => Name(eyes) == who).Select(eyes => (OtherEyes?)eyes).FirstOrDefault();

    private static string Name(OtherEyes eyes) => eyes.ToString().ToLowerInvariant();
}
