using ProNet.Domain.Occupations;
using ProNet.Search.Lexicon;

namespace ProNet.Lexicon.Occupations;

/// <summary>
/// Occupations by title: what a whole term means, and which ones a title as people write it names. Feminine and masculine, French and English titles of an occupation are one.
/// Immutable and safe to share.
/// </summary>
public sealed class OccupationLexicon
{
    /// <summary>Occupations that one title names; more is a list of everything.</summary>
    private const int MostOfTitle = 4;

    /// <summary>Titles that mean their occupation only where they stand alone: a document controller is no controller of finances.</summary>
    private static readonly HashSet<string> Alone = Keys(
        "commercial", "server", "serveur", "host", "pilot", "pilote", "chef", "architect", "architecte", "controller", "comptroller", "editor", "conducteur", "coach", "driver", "counsel", "owner",
        "trainer", "assembler", "secrétaire", "editeur", "monteur", "maître", "manœuvre", "prof", "developer advocate", "actor", "mason", "scientist", "researcher", "projeteur", "détective", "gardien");

    /// <summary>Titles that mean much else where they stand in a query without <c>occupation:</c>.</summary>
    private static readonly HashSet<string> Doubtful = Keys(
        "commercial", "server", "host", "driver", "pilot", "coach", "counsel", "PT", "GP", "MD", "DA", "PO", "EA", "DG", "CLO", "CPO", "vet", "prof", "conducteur", "pilote", "steward", "IDE", "NP", "IPA",
        "assembler", "stylist", "maid", "business development", "customer service", "accounts payable", "accounts receivable", "gardien", "DevOps", "PDG");

    private readonly Dictionary<string, OccupationSpelling> bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConceptEntry> bySlug = new(StringComparer.Ordinal);

    private readonly Lazy<TitleTranslator> translator;

    /// <param name="occupations">All that are known.</param>
    /// <param name="labels">Other labels in English and French, of which titles consist as well.</param>
    public OccupationLexicon(IEnumerable<Occupation> occupations, IReadOnlyCollection<(string En, string Fr)>? labels = null)
    {
        var all = occupations.ToList();
        // Only what builds documents translates.
        translator = new(() => new TitleTranslator(all, labels ?? []));
        foreach (var occupation in all.OrderBy(o => o.Source == OccupationSources.Own ? 0 : 1).ThenBy(o => o.Id))
        {
            var slug = bySlug.ContainsKey(occupation.SameAs) ? occupation.SameAs : occupation.Slug;
            if (slug == occupation.Slug)
                bySlug[slug] = new ConceptEntry(ConceptKind.Occupation, slug, occupation.LabelEn, occupation.LabelFr);
            foreach (var (key, spelling) in OccupationSpelling.Of(occupation, slug))
                bySpelling[key] = bySpelling.TryGetValue(key, out var held) ? held.Against(spelling) : spelling;
        }
    }

    /// <summary>Knows no occupation.</summary>
    public static OccupationLexicon Empty { get; } = new([]);

    /// <summary>The occupation that a whole term means, or null.</summary>
    /// <param name="term">As written.</param>
    /// <param name="isNamed">The term is said to be an occupation; otherwise titles that mean much else are none.</param>
    public ConceptEntry? Find(string term, bool isNamed)
    {
        var key = TitleWords.Key(term);
        return key.Length > 0 && (isNamed || !Doubtful.Contains(key)) && bySpelling.GetValueOrDefault(key)?.Slug is { } slug ? bySlug[slug] : null;
    }

    public ConceptEntry? BySlug(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>
    /// The occupations that a title names, the best known first: the title of each of its parts as a whole; or without how senior, on what terms and where; or else the longest
    /// title at its head, which stands last in English and first in French. Beside a special occupation of a taxonomy stands the common one that its title names as well.
    /// </summary>
    public IReadOnlyList<ConceptEntry> Link(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var found = new List<ConceptEntry>();
        foreach (var part in TitleWords.Parts(title))
        {
            foreach (var slug in Link(part))
            {
                if (found.Count < MostOfTitle && bySlug[slug] is var entry && !found.Contains(entry))
                    found.Add(entry);
            }
        }

        return found;
    }

    /// <summary>
    /// What a title would be in the other language, French or English, word by word (<see cref="TitleTranslator"/>), the likeliest first; empty for one that is an occupation as a whole, which has
    /// names in both languages already.
    /// </summary>
    /// <param name="title">As written.</param>
    public IReadOnlyList<string> Translate(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return IsOccupation(title) ? [] : translator.Value.Translate(title);
    }

    private bool IsOccupation(string title) => TitleWords.Parts(title).TrueForAll(part => part.Plain.Count == 0 || (Held(part.Key) ?? Held(part.PlainKey)) is not null);

    private IEnumerable<string> Link(TitlePart part)
    {
        if (part.Plain.Count == 0)
            yield break;
        // What a taxonomy calls "senior data analyst" is to us a data analyst.
        var whole = Held(part.Key) is var exact && exact is { IsOwn: true } ? exact : Held(part.PlainKey) is { IsOwn: true } plain ? plain : exact ?? Held(part.PlainKey);
        var best = whole ?? AtHead(part, ownOnly: false);
        if (best?.Slug is { } slug)
            yield return slug;
        if (best is null or { IsOwn: true })
            yield break;
        if (AtHead(part, ownOnly: true)?.Slug is { } common)
            yield return common;
    }

    private OccupationSpelling? AtHead(TitlePart part, bool ownOnly)
    {
        for (var length = part.Plain.Count; length > 0; length--)
        {
            // What stands behind "to" or "of" is not who somebody is: an assistant to the CFO.
            if ((part.Turn == part.Plain.Count || part.Plain.Count - length < part.Turn) && Held(part.Plain, part.Plain.Count - length, length, ownOnly) is { IsEnglish: true } last)
                return last;
            if (length < part.Turn && Held(part.Plain, part.Turn - length, length, ownOnly) is { IsEnglish: true } beforeTurn)
                return beforeTurn;
            if (length == part.Turn && part.Turn > 0 && Held(part.Plain, 0, length, ownOnly) is { IsEnglish: true } whole)
                return whole;
            if (Held(part.Plain, 0, length, ownOnly) is { } first && (first.IsFrench || length > 1))
                return first;
        }

        return null;
    }

    private OccupationSpelling? Held(List<string> words, int start, int length, bool ownOnly)
    {
        var key = length == 1 ? words[start] : string.Join(' ', words.GetRange(start, length));
        return length < words.Count && Alone.Contains(key) ? null : Held(key) is { } spelling && (!ownOnly || spelling.IsOwn) && (length > 1 || spelling.IsOwn) ? spelling : null;
    }

    private OccupationSpelling? Held(string key) => bySpelling.TryGetValue(key, out var spelling) && spelling.Slug is not null ? spelling : null;

    private static HashSet<string> Keys(params string[] titles) => [.. titles.Select(TitleWords.Key)];
}
