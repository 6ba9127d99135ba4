using ProNet.Lexicon.Occupations;
using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;

namespace ProNet.Application.Ranking;

/// <summary>
/// What a search asks that people offer (or that they seek): each clause of that field is a want. It is read from the query and not from the profile of whoever asks, so that what is shown is what counts. Not
/// thread-safe.
/// </summary>
internal sealed class PartnerWants
{
    /// <summary>What one want that is met is worth of all that there is to gain: a second one adds as much of the rest.</summary>
    private const double Share = 0.6;

    /// <summary>Of several words of which some are asked, the least that must be there; the others add the rest.</summary>
    private const float Least = 0.7F;

    /// <summary>Bits of a mask.</summary>
    private const int Most = 60;

    private readonly TopicMatcher matcher;
    private readonly List<(List<(ulong Words, ulong Skill)> Items, int Minimum)> wants;

    /// <param name="query">Expanded.</param>
    /// <param name="field">Of the query: <c>offers</c> or <c>seeks</c>.</param>
    /// <param name="lexicon">Skills by slug.</param>
    /// <param name="occupations">Titles by occupation.</param>
    public PartnerWants(QueryNode query, string field, ISkillLexicon lexicon, OccupationLexicon occupations)
    {
        var asked = new List<(List<Item> Items, int Minimum)>();
        Gather(query, field, lexicon, asked);
        List<string> stems = [.. asked.SelectMany(a => a.Items).SelectMany(i => i.Stems).Distinct(StringComparer.Ordinal).Take(Most)];
        List<SkillEntry> skills = [.. asked.SelectMany(a => a.Items).Select(i => i.Skill).OfType<SkillEntry>().DistinctBy(s => s.Slug).Take(Most)];
        wants = asked.ConvertAll(a => (a.Items.ConvertAll(i => (Words: Bits(i.Stems, stems), Skill: i.Skill is null ? 0 : 1UL << Math.Max(0, skills.FindIndex(s => s.Slug == i.Skill.Slug)))), a.Minimum));
        matcher = new TopicMatcher(new Topic(stems, [.. skills.Select(s => new TopicSkill(s, 0, IsRequired: true))], []), occupations);
    }

    /// <summary>How well lines meet what is wanted: 0 for not at all, and the nearer to 1 the more of it they meet.</summary>
    /// <param name="lines">Of one person.</param>
    /// <returns>The value, and the lines that meet something, the best first.</returns>
    public (float Value, IReadOnlyList<string> Lines) Match(IReadOnlyList<string> lines)
    {
        if (wants.Count == 0 || lines.Count == 0)
            return (0, []);
        var best = new float[wants.Count];
        var worth = new List<(string Line, float Sum)>();
        foreach (var line in lines)
        {
            var (match, sum) = (matcher.Read(line), 0F);
            for (var i = 0; i < best.Length; i++)
            {
                var met = Met(wants[i].Items, wants[i].Minimum, match);
                (best[i], sum) = (Math.Max(best[i], met), sum + met);
            }

            if (sum > 0)
                worth.Add((line, sum));
        }

        return ((float)(1 - best.Aggregate(1.0, (left, met) => left * (1 - (Share * met)))), [.. worth.OrderByDescending(w => w.Sum).Select(w => w.Line)]);
    }

    private static float Met(List<(ulong Words, ulong Skill)> items, int minimum, TopicMatch match)
    {
        var met = items.Count(i => (i.Skill & match.Skills) != 0 || (i.Words != 0 && (i.Words & match.Words) == i.Words));
        return met < minimum ? 0 : items.Count == minimum ? 1 : Least + ((1 - Least) * (met - minimum) / (items.Count - minimum));
    }

    /// <summary>0 where a stem is beyond the mask: what cannot be told is not met.</summary>
    private static ulong Bits(List<string> own, List<string> stems) => own.TrueForAll(stems.Contains) ? own.Aggregate(0UL, (bits, stem) => bits | (1UL << stems.IndexOf(stem))) : 0;

    private static void Gather(QueryNode node, string field, ISkillLexicon lexicon, List<(List<Item> Items, int Minimum)> wants)
    {
        if (node is NotNode or NestedNode)
            return;
        if (Of(node, field, lexicon) is { } item)
        {
            wants.Add(([item], 1));
            return;
        }

        var (children, minimum) = node switch
        {
            AndNode and => (and.Children, and.Children.Count),
            AtLeastNode some => (some.Children, some.Minimum),
            OrNode or => (or.Children, 0),
            _ => ([], 0),
        };
        var items = children.Select(child => Of(child, field, lexicon)).ToList();
        if (minimum > 0 && items.TrueForAll(i => i is not null))
        {
            wants.Add((items.ConvertAll(i => i!), minimum));
            return;
        }

        foreach (var child in children)
            Gather(child, field, lexicon, wants);
    }

    /// <summary>A word, phrase or skill of the field; null for anything else.</summary>
    private static Item? Of(QueryNode node, string field, ISkillLexicon lexicon) => node switch
    {
        WordNode word when word.Field == field => new Item(Stems(word.Text), null),
        PhraseNode phrase when phrase.Field == field => new Item(Stems(phrase.Text), null),
        FuzzyNode fuzzy when fuzzy.Field == field => new Item(Stems(fuzzy.Meant ?? fuzzy.Text), null),
        ConceptNode concept when Of(concept.Written, field, lexicon) is { } written => written with { Skill = concept.Kind == ConceptKind.Skill ? lexicon.BySlug(concept.Concept) : null },
        _ => null,
    };

    private static List<string> Stems(string text) => TextAnalysis.Analyze(text).ConvertAll(t => t.Stem).FindAll(stem => stem.Length > 0 && !LittleWords.Has(stem));

    private sealed record Item(List<string> Stems, SkillEntry? Skill);
}
