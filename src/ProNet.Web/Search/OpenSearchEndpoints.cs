using System.Text;
using System.Xml.Linq;
using ProNet.Application.Access;
using ProNet.Application.Searching;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Search.Requests;
using ProNet.Web.Hosting;

namespace ProNet.Web.Search;

/// <summary>What a browser reads to take ProNet among its search engines: a description (OpenSearch 1.1), and suggestions in the form of its extension.</summary>
internal static class OpenSearchEndpoints
{
    public const string Description = "/opensearch.xml";
    public const string Suggestions = "/opensearch/suggest";
    public const string ContentType = "application/opensearchdescription+xml";

    private const string SuggestionsType = "application/x-suggestions+json";

    /// <summary>Browsers show it beside what is typed.</summary>
    private const int Most = 8;

    private const int LongestName = 48;
    private const int LongestText = 1_024;

    private static readonly XNamespace Space = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Description, (HttpContext context, string? language) =>
        {
            var words = language is { } chosen && Localisation.Languages.Contains(chosen, StringComparer.Ordinal) ? Wording.For(chosen) : Wording.Current;
            context.Response.Headers.CacheControl = "public, max-age=86400";
            return Results.Text(Write(SiteAddress.Of(context), words), ContentType, Encoding.UTF8);
        }).AllowAnonymous().ExcludeFromDescription();
        endpoints.MapGet(Suggestions, SuggestAsync).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>The description in a language, for heads of pages.</summary>
    public static string AddressIn(string language) => $"{Description}?language={language}";

    private static string Write(Uri site, Wording words)
    {
        var root = new XElement(
            Space + "OpenSearchDescription",
            new XElement(Space + "ShortName", "ProNet"),
            new XElement(Space + "LongName", Cut($"ProNet · {words.Search.Search}", LongestName)),
            new XElement(Space + "Description", Cut(words.Shell.Tagline, LongestText)),
            new XElement(Space + "Language", words.Language),
            new XElement(Space + "InputEncoding", "UTF-8"),
            new XElement(Space + "OutputEncoding", "UTF-8"),
            new XElement(Space + "Image", new XAttribute("width", 16), new XAttribute("height", 16), new XAttribute("type", "image/svg+xml"), new Uri(site, "favicon.svg").AbsoluteUri),
            Url("text/html", "results", site.AbsoluteUri + Urls.Search(SubjectKind.Member)[1..] + "?q={searchTerms}"),
            Url(SuggestionsType, "suggestions", site.AbsoluteUri + Suggestions[1..] + $"?language={words.Language}&q={{searchTerms}}"),
            Url(ContentType, "self", new Uri(site, AddressIn(words.Language)).AbsoluteUri));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + root;
    }

    private static XElement Url(string type, string relation, string template) =>
        new(Space + "Url", new XAttribute("type", type), new XAttribute("rel", relation), new XAttribute("method", "get"), new XAttribute("template", template));

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];

    /// <summary>What was typed, and what could be searched for: people see the labels that the box of the page shows.</summary>
    private static async Task<IResult> SuggestAsync(HttpContext context, SuggestHandler suggest, Viewer viewer, string? q, string? language, CancellationToken cancellationToken)
    {
        var typed = q ?? "";
        var words = language is null ? Wording.Current : Wording.For(language);
        var suggestions = string.IsNullOrWhiteSpace(typed) ? [] : await suggest.HandleAsync(new SuggestRequest(viewer.Scope, SubjectKind.Member, typed, Most, words.Language), cancellationToken);
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.Json(new object[] { typed, suggestions.Select(s => s.Label).Distinct().ToArray() }, contentType: SuggestionsType + "; charset=utf-8");
    }
}
