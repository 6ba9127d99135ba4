using System.Globalization;
using ProNet.Lexicon;
using ProNet.Lexicon.Certificates;
using ProNet.Resumes;
using ProNet.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Building;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Application.Briefs;

/// <summary>
/// Makes the ordinary search for people of chosen criteria. What must hold and stands alone of its kind is a filter; several skills or languages that must all hold are clauses of the
/// text, because values of one filter are alternatives. What is nice is one group of alternatives, of which a clause that holds anyhow is one: it ranks and leaves out nobody.
/// </summary>
/// <param name="lexicon">What is known of skills, occupations and places.</param>
public sealed class BriefSearch(CurrentLexicon lexicon)
{
    public const int Kilometres = 50;

    /// <summary>Kilometres around a place that may be chosen.</summary>
    public const int MostKilometres = 1_000;

    /// <summary>Years of experience that may be asked for.</summary>
    public const int MostYears = 60;

    private const int MostTitleWords = 6;

    /// <summary>Letters of all clauses: the query is printed into an address, and read back.</summary>
    private const int MostLetters = 1_400;

    /// <summary>Where nothing else must hold, one word alone is in nearly every profile.</summary>
    private const int LeastOfMany = 2;

    private const int Many = 5;

    /// <param name="choices">What was decided; values that mean nothing are passed over.</param>
    /// <param name="kilometres">Around the place.</param>
    /// <param name="language">Two-letter language of names.</param>
    /// <param name="job">The job that the search is for, by number; null for none.</param>
    public SearchAddress Address(IReadOnlyCollection<BriefChoice> choices, int kilometres, string language, long? job)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var address = SearchAddress.Of(SubjectKind.Member) with { For = job };
        var required = new List<QueryNode>();
        QueryNode? anchor = null;
        foreach (var kind in choices.Where(c => c.Need == BriefNeed.Must).DistinctBy(c => (c.Kind, c.Value)).GroupBy(c => c.Kind))
        {
            var clauses = kind.SelectMany(choice => Clauses(choice, language)).Take(kind.Key == BriefKind.Title ? 1 : int.MaxValue).ToList();
            anchor ??= IsOfText(kind.Key) ? clauses.FirstOrDefault() : null;
            if (kind.Key == BriefKind.Place && kind.Select(c => Near(c, kilometres, language)).OfType<QueryNode>().ToValueList() is { Count: > 1 } any)
                required.Add(new OrNode(any));
            else if (kind.Key is BriefKind.Title or BriefKind.Words || (IsOfText(kind.Key) && kind.Key != BriefKind.Occupation && clauses.Count > 1))
                required.AddRange(clauses);
            else
                address = kind.Aggregate(address, (a, c) => Filter(a, c, kilometres, language));
        }

        var welcome = new[] { anchor }.OfType<QueryNode>().Concat(choices.Where(c => c.Need == BriefNeed.Nice).SelectMany(choice => Clauses(choice, language))).Distinct().ToList();
        if (Group(Short(welcome), anchor is not null) is { } group)
            required.Add(group);
        return required.Count == 0 ? address : address.WithQueryText(QueryPrinter.Print(required.Count == 1 ? required[0] : new AndNode(required.ToValueList()), language));
    }

    /// <summary>Whether a choice can be searched for.</summary>
    public bool Means(BriefChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return choice.Need == BriefNeed.Drop || Clauses(choice, "en").Count > 0 || !Filter(SearchAddress.Of(SubjectKind.Member), choice, Kilometres, "en").Equals(SearchAddress.Of(SubjectKind.Member));
    }

    /// <summary>What a search is that nobody changed.</summary>
    /// <param name="brief">Of the posting.</param>
    /// <param name="language">Two-letter language of names.</param>
    public SearchAddress Proposed(JobBrief brief, string language)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return Address([.. brief.Items.Select(i => new BriefChoice(i.Kind, i.Value, i.Proposed))], Kilometres, language, brief.Job);
    }

    /// <summary>Whether a kind of criterion is asked of everybody or not at all, because no words of a query say it.</summary>
    public static bool OnlyLimits(BriefKind kind) => kind is BriefKind.Years or BriefKind.Place or BriefKind.Contract;

    private static bool IsOfText(BriefKind kind) => kind is BriefKind.Skill or BriefKind.Language or BriefKind.Certificate or BriefKind.Occupation or BriefKind.Title or BriefKind.Words;

    private static QueryNode? Group(List<QueryNode> clauses, bool hasAnchor) => clauses switch
    {
        [] => null,
        [var only] => hasAnchor ? null : only,
        { Count: >= Many } when !hasAnchor => new AtLeastNode(LeastOfMany, clauses.ToValueList()),
        _ => new OrNode(clauses.ToValueList()),
    };

    private static List<QueryNode> Short(List<QueryNode> clauses)
    {
        var letters = 0;
        return clauses.Where(clause => (letters += clause switch { WordNode word => word.Text.Length, PhraseNode phrase => phrase.Text.Length, _ => 0 } + 14) <= MostLetters).ToList();
    }

    /// <summary>In the words of the page, where these mean what was chosen and nothing else.</summary>
    private List<QueryNode> Clauses(BriefChoice choice, string language) => choice.Kind switch
    {
        BriefKind.Skill when lexicon.Skills.BySlug(choice.Value) is { } skill => [new PhraseNode(Name(skill.Label(language), skill.Slug, label => lexicon.Skills.Find(label)?.Slug), "skill")],
        BriefKind.Language when LanguageNames.Find(choice.Value) is { } code => [new WordNode(Name(LanguageNames.Of(code, language).ToLowerInvariant(), code, LanguageNames.Find), "language")],
        BriefKind.Certificate when CertificateLexicon.BySlug(choice.Value) is { } certificate => [new PhraseNode(certificate.Slug, "certificate")],
        BriefKind.Occupation when lexicon.Occupations.BySlug(choice.Value) is { } occupation => [new PhraseNode(Name(occupation.Label(language), occupation.Slug, label => lexicon.Occupations.Find(label, isNamed: true)?.Slug), "occupation")],
        BriefKind.Seniority when EnumCodes.TryParse<Domain.Careers.Seniority>(choice.Value) is { } seniority => [new WordNode(EnumCodes.Of(seniority), "seniority")],
        BriefKind.Title => TitleClauses(choice.Value),
        BriefKind.Words when Plain(choice.Value) is { Length: > 0 } words => [new PhraseNode(words)],
        _ => [],
    };

    /// <summary>The words alone, without signs.</summary>
    private static string Plain(string text) => string.Join(' ', TextAnalysis.Analyze(text).Take(MostTitleWords).Select(t => text.Substring(t.Start, t.Length)));

    private static string Name(string label, string slug, Func<string, string?> find) => find(label) == slug ? label : slug;

    /// <summary>The title as a whole, then its words: who bears it so is nearer than who has its words apart.</summary>
    private static List<QueryNode> TitleClauses(string title)
    {
        var tokens = TextAnalysis.Analyze(title);
        SecondGender.Drop(title, tokens);
        var words = tokens.Where(t => !StopWords.Has(t.Folded) && !LittleWords.Has(t.Folded) && t.Folded.Length > 1 && t.Folded.Any(char.IsLetter)).Take(MostTitleWords).ToList();
        if (words.Count == 0)
            return [];
        var whole = tokens.SkipWhile(t => t != words[0]).TakeWhile(t => t.Start <= words[^1].Start).Select(Word);
        return [.. words.Count > 1 ? [new PhraseNode(string.Join(' ', whole), "title")] : Array.Empty<QueryNode>(), .. words.Select(t => new WordNode(Word(t), "title"))];

        string Word(AnalyzedToken token) => title.Substring(token.Start, token.Length);
    }

    private SearchAddress Filter(SearchAddress address, BriefChoice choice, int kilometres, string language) => choice.Kind switch
    {
        BriefKind.Skill when lexicon.Skills.BySlug(choice.Value) is not null => Including(address, "skill", choice.Value),
        BriefKind.Language when LanguageNames.Find(choice.Value) is { } code => Including(address, "language", code),
        BriefKind.Certificate when CertificateLexicon.BySlug(choice.Value) is not null => Including(address, "certificate", choice.Value),
        BriefKind.Occupation when lexicon.Occupations.BySlug(choice.Value) is not null => Including(address, "occupation", choice.Value),
        BriefKind.Seniority when EnumCodes.TryParse<Domain.Careers.Seniority>(choice.Value) is not null => Including(address, "seniority", choice.Value),
        BriefKind.Contract when EnumCodes.TryParse<Domain.Jobs.ContractKind>(choice.Value) is not null => Including(address, "work", choice.Value),
        BriefKind.Years when int.TryParse(choice.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is > 0 and <= MostYears => address.With(new RangeFilter("years", years, null)),
        BriefKind.Place when Near(choice, kilometres, language) is { } near => address.WithNear(new NearFilter(near.PlaceText, near.Km, near.OrRemote)),
        _ => address,
    };

    /// <summary>Around a place; of several any will do. Null where there is no such place.</summary>
    private NearNode? Near(BriefChoice choice, int kilometres, string language) => lexicon.Places.FindOne(choice.Value) is { } place
        ? new NearNode(lexicon.Places.Label(place.Slug, language) ?? place.Slug, Math.Clamp(kilometres, 1, MostKilometres), OrRemote: false)
        : null;

    private static SearchAddress Including(SearchAddress address, string facet, string value) => address.With(facet, value, ProNet.Search.Responses.FacetSelection.Included);
}
