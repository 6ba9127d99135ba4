using System.Net;
using System.Text.RegularExpressions;

namespace ProNet.Web.Tests.Accounts;

/// <summary>Forms of the pages, filled in as a browser without script sends them.</summary>
internal static partial class SignInForm
{
    public static string TokenIn(string page) => Token().Match(page) is { Success: true } found ? found.Groups["token"].Value : throw new InvalidOperationException("The page has no form.");

    public static FormUrlEncodedContent Of(string token, string email, string password) =>
        new([new("__RequestVerificationToken", token), new("_handler", "sign-in"), new("Email", email), new("Password", password)]);

    /// <summary>Opens a page and sends its form.</summary>
    /// <param name="client">Keeps cookies.</param>
    /// <param name="page">The page that has the form.</param>
    /// <param name="handler">Name of the form; null for one that goes to an address of its own.</param>
    /// <param name="fields">What is filled in.</param>
    /// <param name="action">Where it goes, if not to the page.</param>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, string page, string? handler, (string Name, string Value)[] fields, string? action = null)
    {
        var token = TokenIn(await client.GetStringAsync(page));
        IEnumerable<KeyValuePair<string, string>> all = [new("__RequestVerificationToken", token), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))];
        using var content = new FormUrlEncodedContent(handler is null ? all : all.Append(new("_handler", handler)));
        return await client.PostAsync(action ?? page, content);
    }

    /// <summary>Signs in with a password.</summary>
    public static Task<HttpResponseMessage> SignInAsync(HttpClient client, string email, string password, string page = "/sign-in") =>
        SendAsync(client, page, "sign-in", [("Email", email), ("Password", password)]);

    /// <summary>The words that the page's warning has; empty when it has none.</summary>
    public static async Task<string> AlertAsync(HttpResponseMessage response) => WebUtility.HtmlDecode(Alert().Match(await response.Content.ReadAsStringAsync()).Groups["text"].Value);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("role=\"alert\">(?<text>[^<]*)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Alert();
}
