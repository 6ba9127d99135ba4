using ProNet.Application.SavedSearches;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Web.Search;

/// <summary>Addresses of saved searches.</summary>
internal static class SavedSearchUrls
{
    public const string List = "/me/searches";
    public const string Archived = "/me/searches?archived=1";
    public const string Save = "/me/searches/save";
    public const string Update = "/me/searches/update";
    public const string Change = "/me/searches/settings";
    public const string Arrange = "/me/searches/arrange";
    public const string Share = "/me/searches/share";
    public const string EndShare = "/me/searches/unshare";
    public const string Review = "/me/searches/review";
    public const string Expect = "/me/searches/expect";
    public const string ExpectNothing = "/me/searches/unexpect";

    public static string Run(long id) => FormattableString.Invariant($"/searches/{id}");

    /// <summary>What is expected of it.</summary>
    public static string Tests(long id) => $"{Run(id)}#tests";

    public static string Settings(long id) => $"{Run(id)}/settings";

    /// <summary>What its mails would have been.</summary>
    public static string Preview(long id) => $"{Run(id)}/preview";

    /// <summary>The same, with one cadence.</summary>
    public static string Preview(long id, AlertCadence cadence) => $"{Preview(id)}?cadence={Code(cadence)}#mails";

    public static string Tag(string tag) => $"{List}?tag={Uri.EscapeDataString(tag)}";

    /// <summary>A page of its hits.</summary>
    public static string Run(long id, ReviewFilter filter, SearchCursor? after = null)
    {
        string?[] parameters = [filter == ReviewFilter.Open ? null : $"show={Code(filter)}", after is null ? null : $"after={after.Encode()}"];
        var query = string.Join('&', parameters.OfType<string>());
        return query.Length == 0 ? Run(id) : $"{Run(id)}?{query}";
    }

    /// <summary>The search page, where what it asks can be changed; every link there knows whose criteria these are.</summary>
    public static string Criteria(SavedSearch search) => Urls.Search(
        (SavedQuery.Read(search.Subject, search.Query, search.GrammarVersion).Address ?? SearchAddress.Of(search.Subject)) with { SavedSearch = search.Id });

    /// <summary>What is looked for, as lists and pages call it.</summary>
    public static string Kind(SavedSearch search, Wording words) =>
        SavedQuery.Read(search.Subject, search.Query, search.GrammarVersion).Rank is { } question ? ModelWords.Current.Of(question) : words.Search.Subjects[search.Subject].Many;

    public static string Done(string address, string what) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}done={what}";

    public static string Failed(string address, SavedSearchProblem problem) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}problem={Code(problem)}";

    public static string Code<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The value of a code; the default for any other text.</summary>
    public static T Read<T>(string? code)
        where T : struct, Enum => TryRead<T>(code) ?? default;

    /// <summary>The value of a code, in small or capital letters; null for any other text, also for numbers and several codes, which the framework would read.</summary>
    public static T? TryRead<T>(string? code)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => Code(v!.Value).Equals(code, StringComparison.OrdinalIgnoreCase));
}
