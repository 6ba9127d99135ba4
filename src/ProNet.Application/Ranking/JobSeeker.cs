using ProNet.Domain.Careers;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Occupations;
using ProNet.Search.Lexicon;

namespace ProNet.Application.Ranking;

/// <summary>What of somebody's own profile jobs are compared with: what they know and did, and what they say that they look for. Names, photos, gender, age, origin and pay are not read.</summary>
internal sealed class JobSeeker
{
    /// <summary>Of what was done at some time that nobody knows.</summary>
    private const double UndatedRecency = 0.5;

    private readonly Dictionary<string, Practice> practised = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Practice> occupied = new(StringComparer.Ordinal);
    private readonly HashSet<string> known;
    private readonly HashSet<string> spoken;

    /// <param name="member">Whoever asks, with positions and skills; all of it, because it is theirs.</param>
    /// <param name="skills">Recognises skills in texts.</param>
    /// <param name="occupations">Recognises occupations in titles.</param>
    /// <param name="today">The day that ages count from.</param>
    public JobSeeker(Member member, ISkillLexicon skills, OccupationLexicon occupations, DateOnly today)
    {
        Member = member;
        Wish = member.OpenToWork ? member.Availability : Availability.None;
        known = member.Skills.Select(s => s.Concept!.Slug).ToHashSet(StringComparer.Ordinal);
        spoken = member.Languages.Where(l => l.Level is LanguageLevel.Unknown or >= LanguageLevel.B1).Select(l => l.Code).Append(member.Language).Where(l => l.Length > 0).ToHashSet(StringComparer.Ordinal);
        List<SkillEntry> own = [.. known.Select(skills.BySlug).OfType<SkillEntry>()];
        var now = TimeHeld.Years(today);
        foreach (var position in member.Positions)
        {
            var practice = Read(position, TimeHeld.Of(position, member, now));
            foreach (var slug in skills.Mentioned($"{position.Title}\n{position.Description}").Select(s => s.Slug).Distinct())
                Add(practised, slug, practice);
            foreach (var occupation in occupations.Link(position.Title))
            {
                Add(occupied, occupation.Slug, practice);
                foreach (var skill in own.Where(s => NamedAfter.Is(occupation, s)))
                    Add(practised, skill.Slug, practice);
            }
        }
    }

    public Member Member { get; }

    /// <summary>What they look for; nothing where they are not open to work.</summary>
    public Availability Wish { get; }

    public GeoPoint? Point => Member.Location.Place?.Point;

    public Seniority Level => Member.Seniority;

    /// <summary>Whether the profile has a skill: listed, named in its texts, or practised.</summary>
    public bool Has(string skill) => known.Contains(skill) || practised.ContainsKey(skill);

    /// <summary>When a skill was practised; null for never.</summary>
    public Practice? Practised(string skill) => practised.GetValueOrDefault(skill);

    /// <summary>When an occupation was theirs; null for never.</summary>
    public Practice? Occupied(string occupation) => occupied.GetValueOrDefault(occupation);

    /// <summary>Codes of the languages that they speak well enough to work in, and of that of the profile.</summary>
    public IReadOnlySet<string> Languages => spoken;

    private static Practice Read(Position position, TimeHeld held) => new(
        position.Start?.Year,
        position.End?.Year,
        held.GoesOn,
        position is { Start: null, End: null } && !held.GoesOn ? UndatedRecency : Decay.At(held.SinceEnd));

    private static void Add(Dictionary<string, Practice> all, string slug, Practice practice) => all[slug] = all.TryGetValue(slug, out var before) ? before.With(practice) : practice;
}
