using System.Text.RegularExpressions;
using ProNet.Domain.Jobs;
using ProNet.Lexicon.Certificates;
using ProNet.Lexicon.Postings;
using ProNet.Lexicon.Skills;
using ProNet.Lexicon.Text;
using ProNet.Resumes;
using ProNet.Search.Lexicon;
using ProNet.Search.Responses;

namespace ProNet.Application.Briefs;

/// <summary>
/// Which skills a posting names, and whether it requires them: as the sentence says; else by the part that they stand in. What only the work is described by is required where
/// nothing else is.
/// </summary>
internal static partial class BriefSkills
{
    private const int Most = 40;

    /// <summary>Required skills that a search asks of everybody unless somebody says otherwise: those that the title names or the posting says outright, and few, because each leaves out many.</summary>
    private const int MostProposed = 2;

    /// <summary>Everybody is asked for these, and CVs do not tell who has them.</summary>
    private static readonly HashSet<string> OfEverybody = new(StringComparer.Ordinal)
    {
        "communication", "teamwork", "organisation-skills", "leadership", "problem-solving", "solve-problems", "adaptability", "autonomy", "attention-to-detail", "time-management", "creativity",
        "show-commitment", "assume-responsibility", "customer-service", "communicate-with-customers", "decision-making", "research-skills", "strategic-planning", "presentations", "interpersonal-skills",
    };

    /// <param name="all">What the posting names.</param>
    /// <param name="sentences">Of the text.</param>
    /// <param name="title">What it names is required.</param>
    /// <param name="others">Languages, certificates and places, which are no skills beside: a driving licence is asked for once, and Paris is no plural of a bet.</param>
    /// <param name="job">Whose skills are added where the text does not name them; null for a text alone.</param>
    /// <param name="lexicon">Knows skills.</param>
    public static List<(BriefItem Item, int ConceptId)> Find(IEnumerable<SkillMention> all, List<BriefSentence> sentences, BriefTitle title, List<BriefItem> others, Job? job, SkillLexicon lexicon)
    {
        var mentions = all.Where(m => !others.Exists(l => l.Span is { } span && m.Start < span.Start + span.Length && span.Start < m.Start + m.Length) && lexicon.BySlug(m.Slug) is { } skill && !IsLanguage(skill) && !IsOneOf(skill, others)).ToList();
        var said = Said(mentions, sentences, title);
        // A posting that says of something that it is not asked has nothing else to say of it, though the job's own list of skills may have it from there.
        var named = said.FindAll(n => n.Said != BriefNeed.Drop);
        var unasked = said.Select(n => n.Mention.ConceptId).Except(named.Select(n => n.Mention.ConceptId)).ToHashSet();
        var isAsked = sentences.Exists(s => s.Part == PostingPart.Asked);
        var found = named.GroupBy(n => n.Mention.ConceptId).Select(g => (Strongest: g.MaxBy(n => Strength(n, isAsked)), Count: g.Count(), First: g.First().Mention.Start))
            .Select(g => (Strength: Strength(g.Strongest, isAsked), g.First, g.Count, g.Strongest))
            .OrderByDescending(g => g.Strength).ThenByDescending(g => g.Count).ThenBy(g => g.First).Take(Most)
            .Select(g => (Item: Item(g.Strongest, g.Count, g.Strength), g.Strongest.Mention.ConceptId, g.Strength))
            .ToList();
        var proposed = found.Where(f => f.Strength >= Outright && !OfEverybody.Contains(f.Item.Value)).Take(MostProposed).Select(f => f.ConceptId).ToHashSet();
        var items = found.ConvertAll(f => (Item: f.Item with { Proposed = proposed.Contains(f.ConceptId) ? BriefNeed.Must : BriefNeed.Nice }, f.ConceptId));
        foreach (var skill in job?.Skills.Where(s => s.Concept is not null && !(lexicon.BySlug(s.Concept.Slug) is { } known && IsOneOf(known, others)) && !unasked.Contains(s.ConceptId) && !items.Exists(f => f.ConceptId == s.ConceptId)).OrderByDescending(s => s.Required).ThenBy(s => s.ConceptId).Take(Most - items.Count) ?? [])
            items.Add((new BriefItem(BriefKind.Skill, skill.Concept!.Slug, skill.Required ? BriefNeed.Must : BriefNeed.Nice, null) { Mentions = 0, Proposed = BriefNeed.Nice }, skill.ConceptId));
        return [.. items.OrderByDescending(f => f.Item.Need)];
    }

    /// <summary>Who is to speak it is asked for as a language.</summary>
    private static bool IsLanguage(SkillEntry skill) => LanguageNames.Find(skill.LabelEn) is not null;

    private static bool IsOneOf(SkillEntry skill, List<BriefItem> others) =>
        (LanguageNames.Find(skill.LabelEn) is { } language && others.Exists(o => o.Kind == BriefKind.Language && o.Value == language))
        || (CertificateLexicon.Find(skill.LabelEn)?.Slug is { } certificate && others.Exists(o => o.Kind == BriefKind.Certificate && o.Value == certificate));

    private static BriefItem Item(Named named, int count, int strength)
    {
        var need = strength >= Required ? BriefNeed.Must : BriefNeed.Nice;
        return new BriefItem(BriefKind.Skill, named.Mention.Slug, need, new(named.Mention.Start, named.Mention.Length))
        {
            IsSaid = named.Said is not null,
            Mentions = count,
        };
    }

    private const int Required = 2;
    private const int Outright = 5;

    /// <summary>What the posting requires in so many words comes first, then what stands in the title, then what stands among what is asked for. That something is only welcome, where it is said, counts before a part.</summary>
    private static int Strength(Named named, bool isAsked) => named switch
    {
        { Said: BriefNeed.Must, IsWeak: false } => 6,
        { IsInTitle: true } => 5,
        { Said: BriefNeed.Must } => 4,
        { Said: BriefNeed.Nice } => 1,
        { Part: PostingPart.Asked } => 3,
        { Part: PostingPart.Nice } => 0,
        _ => isAsked ? 0 : Required,
    };

    private static List<Named> Said(List<SkillMention> mentions, List<BriefSentence> sentences, BriefTitle title)
    {
        var named = new List<Named>();
        var at = 0;
        foreach (var sentence in sentences)
        {
            var inside = new List<SkillMention>();
            for (; at < mentions.Count && mentions[at].Start < sentence.End; at++)
            {
                if (mentions[at].Start >= sentence.Start && sentence.Part != PostingPart.Aside && !Superior().IsMatch(sentence.Text, mentions[at].Start - sentence.Start))
                    inside.Add(mentions[at]);
            }

            var needs = sentence.Cues.Of(inside.ConvertAll(m => new TextSpan(m.Start - sentence.Start, m.Length)));
            named.AddRange(inside.Zip(needs, (m, said) => new Named(m, sentence.Part, said, sentence.Cues.AreWeak, m.Start >= title.TitleStart && m.Start + m.Length <= title.TitleStart + title.TitleLength)));
        }

        return named;
    }

    /// <summary>Whom one reports to is no skill in reporting.</summary>
    [GeneratedRegex(@"\Greporting\s+(?:directly\s+)?(?:in)?to\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Superior();

    private readonly record struct Named(SkillMention Mention, PostingPart Part, BriefNeed? Said, bool IsWeak, bool IsInTitle);
}
