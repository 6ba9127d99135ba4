using System.Globalization;
using ProNet.Resumes;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Search.Schema;

namespace ProNet.Components.Language;

/// <summary>Names of filters and of those of their values that are ours: enumerations, languages, intervals.</summary>
public abstract class FacetWords
{
    public abstract string Name(string facet);

    /// <summary>The label of a value that is ours; null where the value names itself or the store knows its label.</summary>
    public string? Label(string facet, string value) => facet switch
    {
        "seniority" => EnumCodes.TryParse<Seniority>(value) is { } s ? Of(s) : null,
        "remote" => EnumCodes.TryParse<RemoteWork>(value) is { } r ? Of(r) : null,
        "contract" or "work" => EnumCodes.TryParse<ContractKind>(value) is { } c ? Of(c) : null,
        "language" => SpokenLanguage(value),
        "open" => Open,
        "industry" => Industry(value),
        _ => null,
    };

    /// <summary>A field of the query language or of the schema, as it is called within a sentence.</summary>
    public abstract string Field(string field);

    /// <summary>Where words were found that are shown: a field, as a label before them.</summary>
    public abstract string Source(string field);

    /// <summary>Null for a code that is not in the list.</summary>
    public abstract string? Industry(string code);

    public abstract string Of(Seniority seniority);

    public abstract string Of(RemoteWork remote);

    public abstract string Of(ContractKind contract);

    public abstract string Of(PayPeriod period);

    public abstract string Of(LanguageLevel level);

    public abstract string Open { get; }

    public abstract string Unknown { get; }

    /// <summary>An interval as a bucket of a range filter; null bounds are open.</summary>
    public abstract string Range(RangeUnit unit, int? minimum, int? maximum);

    /// <summary>The unit that the bounds of a range are typed in.</summary>
    public abstract string Unit(string facet, RangeUnit unit);

    protected abstract CultureInfo Culture { get; }

    protected string Amount(int amount) => amount.ToString("N0", Culture);

    /// <summary>Null for a language that is not in the list.</summary>
    protected abstract string? LanguageName(string code);

    /// <summary>The name of a language in the language of the page; failing that, in itself.</summary>
    public string SpokenLanguage(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (LanguageName(code) is { } name)
            return name;
        if (LanguageNames.Of(code, Culture.TwoLetterISOLanguageName) is var known && known != code)
            return known;
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true).NativeName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }
}
