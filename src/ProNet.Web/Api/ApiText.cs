using System.Globalization;

namespace ProNet.Web.Api;

/// <summary>Programs are told nothing rather than an empty text.</summary>
internal static class ApiText
{
    public static string? OrNull(string text) => text.Length == 0 ? null : text;
}

/// <summary>Ids as programs see them: text, so that nobody counts with them.</summary>
internal static class ApiId
{
    public static string Of(long id) => id.ToString(CultureInfo.InvariantCulture);
}
