using Microsoft.EntityFrameworkCore;
using ProNet.Application.Editing;
using ProNet.Application.Editing.Parts;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;

namespace ProNet.Application.Resumes;

/// <summary>Takes facts of a CV into the profile, for its owner. What the profile has already is not doubled, and nothing of it is lost; the feed carries it to searches, and the history undoes it.</summary>
public sealed class ApplyCvHandler(ProfileEditor editor)
{
    /// <summary>Rows of a kind in one profile; more is no career.</summary>
    private const int MostRows = 100;

    /// <param name="memberId">Whose; the owner asks.</param>
    /// <param name="accepted">What is taken.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ApplyCvOutcome> HandleAsync(long memberId, AcceptedFacts accepted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        try
        {
            var outcome = await editor.EditAsync(memberId, scope => ApplyAsync(scope, accepted, cancellationToken), undoes: null, cancellationToken);
            return outcome.State == EditState.Missing ? ApplyCvOutcome.NotFound : ApplyCvOutcome.Applied;
        }
        catch (DbUpdateConcurrencyException)
        {
            return ApplyCvOutcome.ChangedMeanwhile;
        }
    }

    private static async Task<EditOutcome> ApplyAsync(EditScope scope, AcceptedFacts accepted, CancellationToken cancellationToken)
    {
        var member = scope.Member;
        Words(scope, accepted);
        Positions(member, accepted.Positions);
        Education(member, accepted.Education);
        member.Languages = [.. member.Languages.Concat(accepted.Languages).DistinctBy(l => l.Code).Take(MostRows)];
        member.Links = [.. member.Links.Concat(accepted.Links.Where(IsSafe)).DistinctBy(l => l.Url).Take(MostRows)];
        member.Works = [.. member.Works.Concat(accepted.Works.Where(w => !member.Works.Exists(known => SameFact.Is(w.Title, known.Title)))).Take(MostRows)];
        member.Offers = ExchangeLines.Kept(member.Offers.Concat(accepted.Offers));
        member.Seeks = ExchangeLines.Kept(member.Seeks.Concat(accepted.Seeks));
        await SkillsAsync(scope, accepted.Skills, cancellationToken);
        foreach (var part in ProfileParts.All)
            part.Arrange(member);
        Mentions.Refresh(scope);
        // Several rows are new at once; the history knows each by the id that it gets here, within the transaction of the edit.
        await scope.Store.SaveChangesAsync(cancellationToken);
        return EditOutcome.Of(EditState.Saved);
    }

    private static void Words(EditScope scope, AcceptedFacts accepted)
    {
        var member = scope.Member;
        member.Headline = accepted.Headline is { } headline ? Cut(headline, Texts.Line) : member.Headline;
        member.Summary = accepted.Summary is { } summary ? Cut(summary, Texts.Summary) : member.Summary;
        if (accepted.Place is { } place)
            (member.Location.Text, member.Location.PlaceId) = (Cut(place, Texts.Line), scope.Lexicon.Places.FindInLocation(place)?.Id);
    }

    private static void Positions(Member member, IReadOnlyList<DraftPosition> accepted)
    {
        foreach (var position in accepted.Where(p => !member.Positions.Exists(known => SameFact.Is(p, known))).Take(MostRows - member.Positions.Count).ToList())
        {
            member.Positions.Add(new Position
            {
                Ordinal = member.Positions.Count,
                Title = Cut(position.Title, Texts.Line),
                OrganisationName = Cut(position.Organisation, Texts.Line),
                PlaceText = Cut(position.Place, Texts.Line),
                Start = position.Start,
                End = position.End,
                Current = position.IsCurrent && position.End is null ? CurrentState.Certain : CurrentState.Ended,
                Description = Cut(position.Description, Texts.Prose),
            });
        }
    }

    private static void Education(Member member, IReadOnlyList<DraftEducation> accepted)
    {
        foreach (var study in accepted.Where(e => !member.Education.Exists(known => SameFact.Is(e, known))).Take(MostRows - member.Education.Count).ToList())
        {
            member.Education.Add(new Education
            {
                Ordinal = member.Education.Count,
                School = Cut(study.School, Texts.Line),
                Degree = Cut(study.Degree, Texts.Line),
                Field = Cut(study.Field, Texts.Line),
                Start = study.Start,
                End = study.End,
            });
        }
    }

    private static async Task SkillsAsync(EditScope scope, IReadOnlyList<int> accepted, CancellationToken cancellationToken)
    {
        var known = await scope.Store.SkillConcepts.Where(c => accepted.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellationToken);
        foreach (var id in accepted.Where(known.Contains).Distinct().Take(MostRows))
        {
            if (scope.Member.Skills.Find(s => s.ConceptId == id) is { } held)
                held.Listed = true;
            else
                scope.Member.Skills.Add(new MemberSkill { MemberId = scope.Member.Id, ConceptId = id, Listed = true });
        }
    }

    private static bool IsSafe(ProfileLink link) => Uri.TryCreate(link.Url, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && link.Url.Length <= 2_000;

    /// <summary>Halves of signs can be stored nowhere.</summary>
    private static string Cut(string text, int most)
    {
        var trimmed = ShownText.Of(text).Trim();
        return trimmed.Length <= most ? trimmed : trimmed[..(char.IsHighSurrogate(trimmed[most - 1]) ? most - 1 : most)];
    }
}
