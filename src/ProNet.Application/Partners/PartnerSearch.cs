using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Building;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;

namespace ProNet.Application.Partners;

/// <summary>
/// Makes the ordinary search for people of what a member offers and seeks: any of the skills that the lines name, and most of the words of lines that name none. It is a query as anybody could write it, so
/// that it is shown, edited, filtered and saved as every other.
/// </summary>
/// <param name="store">Where the member's own lines are.</param>
/// <param name="lexicon">Knows skills.</param>
public sealed class PartnerSearch(ProNetDbContext store, CurrentLexicon lexicon)
{
    /// <summary>Letters of all clauses: the query is printed into an address, and read back.</summary>
    private const int MostLetters = 1_400;

    private const int MostClauses = 24;

    /// <summary>Of a line that names no skill.</summary>
    private const int MostWords = 6;

    /// <summary>One word of a line is in many others.</summary>
    private const int LeastWords = 2;

    private const int ShortestWord = 3;

    /// <summary>Between the parts of a line.</summary>
    private static readonly char[] Signs = [':', ',', ';', '/', '·', '(', ')', '–', '—'];

    private const int MostEmployers = 4;

    private const int MostSchools = 2;

    /// <summary>The address with a query of the member's own lines, where it has no text yet.</summary>
    /// <param name="address">Of the search for people; its filters stay.</param>
    /// <param name="mode">Whom they look for.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="language">Two-letter language that names are written in.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Null where the profile says nothing to go by.</returns>
    public async Task<SearchAddress?> AddressAsync(SearchAddress address, PartnerMode mode, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(viewer);
        var ranked = address with { Rank = RankingQuestion.Partner };
        if (address.Criteria.QueryText.Trim().Length > 0)
            return ranked;
        if (viewer.MemberId is not { } id
            || await store.Members.AsNoTracking().Include(m => m.Positions).Include(m => m.Education).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } member)
        {
            return null;
        }

        var clauses = Short(Clauses(member, mode, language));
        return clauses.Count == 0 ? null : ranked.WithQueryText(QueryPrinter.Print(clauses.Count == 1 ? clauses[0] : new OrNode(clauses.ToValueList()), language));
    }

    /// <summary>Whom a query looks for, by the fields that it asks in.</summary>
    public static PartnerMode ModeOf(QueryNode query)
    {
        var fields = Fields(query).ToHashSet(StringComparer.Ordinal);
        return fields.SetEquals(["offers"]) ? PartnerMode.Provider : fields.SetEquals(["seeks"]) ? PartnerMode.Client : PartnerMode.Partner;
    }

    private static IEnumerable<string> Fields(QueryNode node) => node switch
    {
        WordNode word => [word.Field ?? ""],
        PhraseNode phrase => [phrase.Field ?? ""],
        PrefixNode prefix => [prefix.Field ?? ""],
        FuzzyNode fuzzy => [fuzzy.Field ?? ""],
        ConceptNode concept => Fields(concept.Written),
        AndNode { Children: var all } => all.SelectMany(Fields),
        OrNode { Children: var any } => any.SelectMany(Fields),
        AtLeastNode { Children: var some } => some.SelectMany(Fields),
        NotNode or MatchAllNode => [],
        _ => [""],
    };

    private IEnumerable<QueryNode> Clauses(Member member, PartnerMode mode, string language)
    {
        var sought = mode == PartnerMode.Client ? [] : Lines(member.Seeks, "offers", language);
        var offered = mode == PartnerMode.Provider ? [] : Lines(member.Offers, "seeks", language);
        return [.. sought, .. offered, .. mode == PartnerMode.Partner ? Ground(member) : []];
    }

    private IEnumerable<QueryNode> Lines(IEnumerable<string> lines, string field, string language) => lines.SelectMany(line =>
        Skills(line).Distinct(StringComparer.Ordinal).Select(slug => Skill(slug, field, language)).OfType<QueryNode>().ToList() is { Count: > 0 } skills
            ? skills.ToValueList()
            : Words(line, field));

    /// <summary>Those that the line names among its words, and those that are a part of it by themselves, which need no words around them to be meant.</summary>
    private IEnumerable<string> Skills(string line) =>
        lexicon.Skills.Recognize(line).Select(m => m.Slug).Concat(line.Split(Signs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => lexicon.Skills.Find(part)?.Slug).OfType<string>());

    /// <summary>By its name in the language of the page, where that means the skill and nothing else.</summary>
    private PhraseNode? Skill(string slug, string field, string language) => lexicon.Skills.BySlug(slug) is not { } skill
        ? null
        : new PhraseNode(lexicon.Skills.Find(skill.Label(language))?.Slug == slug ? skill.Label(language) : slug, field);

    private static ValueList<QueryNode> Words(string line, string field)
    {
        var words = TextAnalysis.Analyze(line).Where(t => t.Folded.Length >= ShortestWord && t.Folded.Any(char.IsLetter) && !StopWords.Has(t.Folded) && !LittleWords.Has(t.Folded))
            .DistinctBy(t => t.Stem).Take(MostWords).Select(QueryNode (t) => new WordNode(line.Substring(t.Start, t.Length).ToLowerInvariant(), field)).ToValueList();
        return words.Count switch
        {
            0 => [],
            1 => words,
            LeastWords => [new AndNode(words)],
            _ => [new AtLeastNode(LeastWords, words)],
        };
    }

    /// <summary>Where somebody was with the member.</summary>
    private static IEnumerable<QueryNode> Ground(Member member) =>
    [
        .. Names(member.Positions.OrderBy(p => p.Ordinal).Select(p => p.OrganisationName), MostEmployers).Select(name => new PhraseNode(name, "company")),
        .. Names(member.Education.OrderBy(e => e.Ordinal).Select(e => e.School), MostSchools).Select(name => new PhraseNode(name, "school")),
    ];

    /// <summary>Without a legal form, which others leave out.</summary>
    private static IEnumerable<string> Names(IEnumerable<string> names, int most) => names.Select(name => (Name: name, Key: OrganisationKey.Of(name))).Where(n => n.Key.Length > 0).DistinctBy(n => n.Key).Take(most)
        .Select(n => TextAnalysis.Analyze(n.Key).Count < TextAnalysis.Analyze(n.Name).Count ? n.Key : n.Name);

    private static List<QueryNode> Short(IEnumerable<QueryNode> clauses)
    {
        var letters = 0;
        return [.. clauses.Distinct().Take(MostClauses).TakeWhile(clause => (letters += QueryPrinter.Print(clause).Length + 4) <= MostLetters)];
    }
}
