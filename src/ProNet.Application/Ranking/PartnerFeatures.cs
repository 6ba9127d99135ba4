using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Ranking.Features;

namespace ProNet.Application.Ranking;

/// <summary>
/// What is told of somebody for "who would be a good partner, client or provider for me?", in the order of <see cref="QuestionSchemas.Partner"/>. Of others only what the view of whoever asks holds; nothing of
/// who they are: names, photos, gender, age, origin and languages are not read here. More of anything is never worse.
/// </summary>
/// <param name="offered">What is asked that they offer.</param>
/// <param name="sought">What is asked that they seek.</param>
/// <param name="asker">Who asks, with positions, education and skills.</param>
/// <param name="subjects">The window, in the order of the engine.</param>
internal sealed class PartnerFeatures(PartnerWants offered, PartnerWants sought, Member asker, IReadOnlyList<RankedSubject<Member>> subjects) : IWindowFeatures
{
    /// <summary>New skills that are named; the profile has all.</summary>
    private const int MostNew = 3;

    private readonly double best = subjects.Count == 0 ? 0 : subjects.Max(s => s.Score);
    private readonly SharedGround ground = new(asker);
    private readonly HashSet<string> own = Listed(asker);
    private readonly Facts?[] facts = new Facts?[subjects.Count];

    public void Write(int index, Span<float> row)
    {
        var (subject, read) = (subjects[index], Of(index));
        float[] values =
        [
            best > 0 ? (float)(subject.Score / best) : 0,
            read.Offers.Value,
            read.Seeks.Value,
            read.Offers.Value * read.Seeks.Value,
            read.Employer is null ? 0 : 1,
            SharedGround.Saturated(read.Employer?.Months ?? 0),
            read.School is null ? 0 : 1,
            ground.SharesIndustry(subject.Subject) ? 1 : 0,
            ground.SharesPlace(subject.Subject) ? 1 : 0,
            read.Complementarity,
            (float)(subject.Subject.Positions.Select(p => p.ConfirmedOn).Max() is { } day ? Decay.At((subject.Today.DayNumber - day.DayNumber) / 365.2425) : 0),
            Completeness(subject.Subject),
        ];
        values.CopyTo(row);
    }

    public EvidenceList EvidenceOf(int index)
    {
        var (member, read) = (subjects[index].Subject, Of(index));
        List<Evidence> items =
        [
            .. read.Offers.Lines.Select(line => new Evidence(EvidenceKind.Offer, line)),
            .. read.Seeks.Lines.Select(line => new Evidence(EvidenceKind.Seek, line)),
        ];
        if (read.Employer is { } employer)
        {
            items.Add(new Evidence(employer.Months > 0 ? EvidenceKind.SharedEmployer : EvidenceKind.SameEmployer, employer.Name)
            {
                FromYear = employer.From,
                ToYear = employer.To,
            });
        }

        if (read.School is { } school)
            items.Add(new Evidence(EvidenceKind.SharedSchool, school));
        if (read.New.Count > 0)
            items.Add(new Evidence(EvidenceKind.NewSkills, string.Join(", ", read.New.Select(s => s.LabelEn))) { TextFr = string.Join(", ", read.New.Select(s => s.LabelFr)) });
        if (ground.SharesIndustry(member) && Industries.All.FirstOrDefault(i => i.Code == member.Industry) is { } industry)
            items.Add(new Evidence(EvidenceKind.SharedIndustry, industry.LabelEn) { TextFr = industry.LabelFr });
        if (ground.SharesPlace(member))
            items.Add(new Evidence(EvidenceKind.SharedPlace, member.Location.Text));
        return new EvidenceList([.. items], 0, 0);
    }

    private static HashSet<string> Listed(Member member) => member.Skills.Where(s => s.Listed).Select(s => s.Concept!.Slug).ToHashSet(StringComparer.Ordinal);

    private static float Completeness(Member member)
    {
        bool[] parts = [member.Headline.Length > 0, member.Summary.Length > 0, member.Positions.Count > 0, member.Skills.Exists(s => s.Listed), member.Offers.Count > 0, member.Seeks.Count > 0];
        return parts.Count(p => p) / (float)parts.Length;
    }

    private Facts Of(int index) => facts[index] ??= Read(subjects[index]);

    private Facts Read(RankedSubject<Member> subject)
    {
        var member = subject.Subject;
        var listed = member.Skills.FindAll(s => s.Listed);
        var common = listed.Count(s => own.Contains(s.Concept!.Slug));
        var fresh = listed.FindAll(s => !own.Contains(s.Concept!.Slug));
        // Half in common to understand each other by, half new: either alone is a colleague or a stranger.
        var complementarity = common == 0 || fresh.Count == 0 ? 0 : 4F * common * fresh.Count / (listed.Count * listed.Count);
        return new Facts(
            offered.Match(member.Offers),
            sought.Match(member.Seeks),
            ground.Employer(member, subject.Today),
            ground.School(member),
            complementarity,
            common == 0 ? [] : [.. fresh.Take(MostNew).Select(s => s.Concept!)]);
    }

    private sealed record Facts(
        (float Value, IReadOnlyList<string> Lines) Offers,
        (float Value, IReadOnlyList<string> Lines) Seeks,
        SharedEmployer? Employer,
        string? School,
        float Complementarity,
        IReadOnlyList<Domain.Skills.SkillConcept> New);
}
