using System.Globalization;
using System.Text;

namespace ProNet.Web.Search;

/// <summary>Addresses of pages.</summary>
public static class Urls
{
    private const int SlugLength = 60;

    public static string Member(string handle) => "/people/" + Uri.EscapeDataString(handle);

    public static string Job(long id, string title) => FormattableString.Invariant($"/jobs/{id}-{Slug(title)}");

    public static string Organisation(string slug) => "/organisations/" + Uri.EscapeDataString(slug);

    public static string Search(SubjectKind subject) => subject switch
    {
        SubjectKind.Member => "/people",
        SubjectKind.Job => "/jobs",
        _ => "/organisations",
    };

    /// <summary>The search that an address stands for.</summary>
    public static string Search(ProNet.Search.Requests.SearchAddress address) =>
        address.ToQueryString() is { Length: > 0 } query ? $"{Search(address.Criteria.Subject)}?{query}" : Search(address.Criteria.Subject);

    /// <summary>Where the hits of a search are taken away from, within the API.</summary>
    public static string Export(SubjectKind subject) => "/export" + Search(subject);

    /// <summary>Everything that an address finds, as a file.</summary>
    public static string Export(ProNet.Search.Requests.SearchAddress address, string format)
    {
        var query = (address with { After = null, Limit = null }).ToQueryString();
        return $"/api/v1{Export(address.Criteria.Subject)}?format={format}{(query.Length > 0 ? "&" : "")}{query}";
    }

    /// <summary>Letters and digits of a title, for people who read addresses; the number alone finds the job.</summary>
    public static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length >= SlugLength)
                break;
        }

        return slug.ToString().Trim('-') is { Length: > 0 } text ? text : "job";
    }
}
