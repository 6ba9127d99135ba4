using System.Globalization;
using ProNet.Search.Analysis;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Requests;

/// <summary>
/// Reads parameters into an address. A parameter without value says nothing and is skipped, because forms send their empty boxes; everything else
/// that is not understood becomes a diagnostic.
/// </summary>
internal sealed class SearchAddressReader(SearchSchema schema, IReadOnlyCollection<string> alsoKnown)
{
    /// <summary>More is not a person's choice, and every value costs every engine.</summary>
    private const int MostValues = 200;

    private const int LongestValue = 300;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly Dictionary<string, string> single = [];
    private readonly Dictionary<string, List<string>> repeated = [];

    public SearchAddressReading Read(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        foreach (var (name, value) in parameters)
            Sort(name, value);
        var criteria = new SearchCriteria
        {
            Subject = schema.Subject,
            QueryText = single.GetValueOrDefault(AddressParameters.Query, ""),
            Facets = schema.Facets.Select(f => ReadFacet(f.Name)).OfType<FacetFilter>().ToValueList(),
            Ranges = schema.Facets.Select(f => ReadOne(f.Name, t => ReadRange(f.Name, t))).OfType<RangeFilter>().ToValueList(),
            Near = ReadNear(),
            Sort = ReadValue(AddressParameters.Sort, EnumCodes.TryParse<SortOrder>) ?? SortOrder.Relevance,
            DroppedConcepts = repeated.GetValueOrDefault(AddressParameters.Drop, []).Distinct().ToValueList(),
            GrammarVersion = ReadValue(AddressParameters.Grammar, ReadGrammar) ?? ParsedQuery.GrammarVersion,
            Exact = ReadValue(AddressParameters.Exact, ReadFlag) ?? false,
        };
        var after = ReadOne(AddressParameters.After, SearchCursor.TryDecode);
        var address = new SearchAddress(criteria, after, ReadValue(AddressParameters.Limit, ReadLimit)) { SavedSearch = ReadValue(AddressParameters.Saved, ReadId), For = ReadValue(AddressParameters.For, ReadId) };
        address = address with { Rank = OfSubject(ReadValue(AddressParameters.Rank, ReadRank)) };
        return new SearchAddressReading(address, diagnostics.ToValueList());
    }

    /// <summary>Sorts one parameter into those that come once and those that repeat.</summary>
    private void Sort(string name, string value)
    {
        var facet = schema.Facet(name);
        if (facet is null && !AddressParameters.All.Contains(name) && !IsOfCaller(name) && !(name == AddressParameters.For && schema.Subject == SubjectKind.Member))
        {
            if (!alsoKnown.Contains(name))
                diagnostics.Add(new Diagnostic(DiagnosticCode.UnknownParameter, -1, 0, WithNearest(name)));
        }
        else if (value.Length == 0)
        {
            if (name == AddressParameters.Near)
                single.TryAdd(name, "");
        }
        else if (facet is { IsRange: false } || name == AddressParameters.Drop)
        {
            if (value.Length > LongestValue || repeated.Values.Sum(v => v.Count) >= MostValues)
                Bad(name, value);
            else if (repeated.TryGetValue(name, out var values))
                values.Add(value);
            else
                repeated[name] = [value];
        }
        else if (single.TryGetValue(name, out var first) && first.Length > 0)
        {
            Bad(name, value);
        }
        else
        {
            single[name] = value;
        }
    }

    /// <summary>Parameters that only some callers have, which say so.</summary>
    private bool IsOfCaller(string name) => name is AddressParameters.Saved or AddressParameters.Rank && alsoKnown.Contains(name);

    private FacetFilter? ReadFacet(string facet)
    {
        var texts = repeated.GetValueOrDefault(facet, []);
        foreach (var text in texts.Where(t => FacetValueText.Read(t).Value.Length == 0))
            Bad(facet, text);
        var values = texts.Select(FacetValueText.Read).Where(v => v.Value.Length > 0).Select(v => v with { Value = schema.ValueOf(facet, v.Value) }).Distinct().ToList();
        return values.Count == 0 ? null : new FacetFilter(
            facet,
            values.Where(v => !v.Excluded).Select(v => v.Value).ToValueList(),
            values.Where(v => v.Excluded).Select(v => v.Value).ToValueList());
    }

    private RangeFilter? ReadRange(string facet, string text)
    {
        var range = RangeText.Read(facet, text);
        if (range is not null && range.Minimum > range.Maximum)
            diagnostics.Add(new Diagnostic(DiagnosticCode.EmptyRange, -1, 0, [text]));
        return range;
    }

    private NearFilter? ReadNear()
    {
        var named = single.TryGetValue(AddressParameters.Near, out var place);
        var km = ReadValue(AddressParameters.Within, ReadKm);
        var remote = ReadValue(AddressParameters.NearRemote, ReadFlag);
        if (!string.IsNullOrWhiteSpace(place))
            return new NearFilter(place.Trim(), km ?? NearReader.DefaultKm, remote ?? false);

        // A form whose place box is empty still sends its radius; without even the box, a radius has nothing to be around.
        if (!named && km is not null)
            Bad(AddressParameters.Within, single[AddressParameters.Within]);
        if (!named && remote is true)
            Bad(AddressParameters.NearRemote, single[AddressParameters.NearRemote]);
        return null;
    }

    private T? ReadOne<T>(string name, Func<string, T?> read)
        where T : class
    {
        var value = single.TryGetValue(name, out var text) ? read(text) : null;
        if (value is null && text is not null)
            Bad(name, text);
        return value;
    }

    private T? ReadValue<T>(string name, Func<string, T?> read)
        where T : struct
    {
        var value = single.TryGetValue(name, out var text) ? read(text) : null;
        if (value is null && text is not null)
            Bad(name, text);
        return value;
    }

    private void Bad(string name, string value) => diagnostics.Add(new Diagnostic(DiagnosticCode.BadParameter, -1, 0, [name, value]));

    private ValueList<string> WithNearest(string name)
    {
        var known = schema.Facets.Select(f => f.Name).Concat(AddressParameters.All).Where(n => n.Length > 2);
        return name.Length is > 2 and <= 40 && EditDistance.Nearest(name, known, most: 2) is { } nearest ? [name, nearest] : [name];
    }

    private static long? ReadId(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static RankingQuestion? ReadRank(string text) => EnumCodes.TryParse<RankingQuestion>(text);

    /// <summary>A question about people puts no jobs in order, and that about jobs nobody.</summary>
    private RankingQuestion? OfSubject(RankingQuestion? rank)
    {
        if (rank is not { } question || schema.Subject == (question == RankingQuestion.Job ? SubjectKind.Job : SubjectKind.Member))
            return rank;
        diagnostics.Add(new Diagnostic(DiagnosticCode.RankOfAnother, -1, 0, [EnumCodes.Of(question)]));
        return null;
    }

    private static bool? ReadFlag(string text) => text switch
    {
        "1" or "true" or "on" => true,
        "0" or "false" => false,
        _ => null,
    };

    private static int? ReadGrammar(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version is > 0 and <= ParsedQuery.GrammarVersion ? version : null;

    private static int? ReadLimit(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is > 0 and <= SearchAddress.MostPerPage
            ? limit
            : null;

    private static double? ReadKm(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var km) && km is >= 0.001 and <= NearReader.MostKm
            ? Math.Round(km, 3)
            : null;
}
