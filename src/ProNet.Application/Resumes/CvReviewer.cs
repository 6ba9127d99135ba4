using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;
using ProNet.Resumes.Drafting;

namespace ProNet.Application.Resumes;

/// <summary>Compares what a CV proposes with what the profile has.</summary>
public sealed class CvReviewer(ProNetDbContext store, KeptCvReader cvs, CurrentLexicon lexicon)
{
    /// <returns>Null when the member has no such CV.</returns>
    public async Task<CvReview?> ReviewAsync(long memberId, long cvId, CancellationToken cancellationToken)
    {
        if (await cvs.ReadAsync(memberId, cvId, cancellationToken) is not { } kept)
            return null;
        var member = await store.Members.AsNoTracking().Where(m => m.Id == memberId)
            .Include(m => m.Positions).Include(m => m.Education).Include(m => m.Skills)
            .AsSplitQuery().FirstAsync(cancellationToken);
        var draft = kept.Draft;
        var (skills, unknown) = await SkillsAsync(draft, member, cancellationToken);
        return new CvReview
        {
            Cv = kept.Cv,
            Headline = PlaceOnTop(draft) is null ? One(draft.Headline, member.Headline.Length > 0) : null,
            Summary = One(draft.Summary, member.Summary.Length > 0),
            Place = Place(draft, member),
            Positions = All(draft.Positions, p => member.Positions.Exists(known => SameFact.Is(p, known))),
            Education = All(draft.Education, e => member.Education.Exists(known => SameFact.Is(e, known))),
            Skills = skills,
            Unknown = unknown,
            Languages = All(draft.Languages, l => member.Languages.Exists(known => known.Code == l.Code)),
            Links = All(draft.Links, l => member.Links.Exists(known => known.Url == l.Url)),
            Works = All(draft.Works, w => member.Works.Exists(known => SameFact.Is(w.Title, known.Title))),
            Offers = All(draft.Offers, line => member.Offers.Contains(line, StringComparer.OrdinalIgnoreCase)),
            Seeks = All(draft.Seeks, line => member.Seeks.Contains(line, StringComparer.OrdinalIgnoreCase)),
        };
    }

    private static Proposed<string>? One(Drafted<string>? drafted, bool isKnown) => drafted is null ? null : new Proposed<string>(0, drafted.Value, drafted.Passage, isKnown);

    private static List<Proposed<T>> All<T>(IReadOnlyList<Drafted<T>> drafted, Func<T, bool> isKnown) =>
        [.. drafted.Select((d, i) => new Proposed<T>(i, d.Value, d.Passage, isKnown(d.Value)))];

    /// <summary>A line below the name that was taken for a headline, and is a place.</summary>
    private Drafted<string>? PlaceOnTop(CareerDraft draft) =>
        draft.Headline is { } line && !CareerDrafter.NamesWork(line.Value) && lexicon.Places.FindInLocation(line.Value) is not null ? line : null;

    /// <summary>What the file says of it; else where the person works now.</summary>
    private Proposed<string>? Place(CareerDraft draft, Member member)
    {
        var said = draft.Place ?? PlaceOnTop(draft) ?? draft.Positions.Where(p => p.Value.IsCurrent && p.Value.Place.Length > 0).Select(p => new Drafted<string>(p.Value.Place, p.Passage)).FirstOrDefault();
        return said is not null && lexicon.Places.FindInLocation(said.Value) is not null ? One(said, member.Location is not { Text: "", PlaceId: null }) : null;
    }

    private async Task<(List<Proposed<ProposedSkill>> Known, List<string> Unknown)> SkillsAsync(CareerDraft draft, Member member, CancellationToken cancellationToken)
    {
        var meant = draft.Skills.Select((s, i) => (Number: i, Skill: s, Id: lexicon.Skills.ConceptId(s.Value))).ToList();
        var ids = meant.Select(m => m.Id).OfType<int>().ToList();
        var concepts = await store.SkillConcepts.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var listed = member.Skills.Where(s => s.Listed).Select(s => s.ConceptId).ToHashSet();
        List<Proposed<ProposedSkill>> known =
        [
            .. meant.Where(m => m.Id is { } id && concepts.ContainsKey(id)).DistinctBy(m => m.Id)
                .Select(m => new Proposed<ProposedSkill>(m.Number, new ProposedSkill(m.Skill.Value, concepts[m.Id!.Value]), m.Skill.Passage, listed.Contains(m.Id.Value))),
        ];
        return (known, [.. meant.Where(m => m.Id is null).Select(m => m.Skill.Value)]);
    }
}
