using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Places;
using ProNet.Lexicon.Occupations;
using ProNet.Ranking.Features;
using ProNet.Search.Lexicon;

namespace ProNet.Application.Ranking;

/// <summary>
/// What is told of a job for "which job is for me?", in the order of <see cref="QuestionSchemas.Job"/>: how near the work is to what is asked, how much of what it asks whoever looks for it knows and did, and how far its
/// circumstances suit them. All of it is from 0 to 1, and more is never worse. Nothing of who they are is read, and no pay.
/// </summary>
internal sealed class JobFeatures : IWindowFeatures
{
    /// <summary>Where a job does not say what somebody said something about. Who said nothing has nothing that fits.</summary>
    private const float Unknown = 0.5F;

    /// <summary>Kilometres at which half of nearness is left.</summary>
    private const double HalfDistance = 50;

    /// <summary>Days after which a posting counts for half.</summary>
    private const double HalfLife = 30;

    private const int MostPractised = 5;
    private const int MostKnown = 4;
    private const int MostMissing = 5;

    private readonly JobWants wants;
    private readonly JobSeeker seeker;
    private readonly IReadOnlyList<RankedSubject<Job>> subjects;
    private readonly OccupationLexicon occupations;
    private readonly double best;
    private readonly Dictionary<string, float> rarity;
    private readonly float usual;
    private readonly Facts?[] facts;

    /// <param name="wants">What is asked.</param>
    /// <param name="seeker">Who asks.</param>
    /// <param name="subjects">The window, in the order of the engine, each with its skills.</param>
    /// <param name="occupations">Titles by occupation.</param>
    public JobFeatures(JobWants wants, JobSeeker seeker, IReadOnlyList<RankedSubject<Job>> subjects, OccupationLexicon occupations)
    {
        (this.wants, this.seeker, this.subjects, this.occupations) = (wants, seeker, subjects, occupations);
        best = subjects.Count == 0 ? 0 : subjects.Max(s => s.Score);
        facts = new Facts?[subjects.Count];
        // Inverse document frequency as BM25 has it, of the window: a skill that every job asks says little of any.
        rarity = subjects.SelectMany(s => s.Subject.Skills).GroupBy(s => s.Concept!.Slug, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => MathF.Log(1 + ((subjects.Count - g.Count() + 0.5F) / (g.Count() + 0.5F))), StringComparer.Ordinal);
        usual = rarity.Count == 0 ? 1 : subjects.SelectMany(s => s.Subject.Skills).Average(s => rarity[s.Concept!.Slug]);
    }

    public void Write(int index, Span<float> row)
    {
        var (subject, read) = (subjects[index], Of(index));
        var job = subject.Subject;
        float[] values =
        [
            best > 0 ? (float)(subject.Score / best) : 0,
            read.Occupation is null ? 0 : 1,
            read.Likeness,
            (float)(read.Occupied?.Recency ?? 0),
            Share(job.Skills, s => wants.Skills.Contains(s) ? 1 : 0),
            Share(read.Required, s => seeker.Has(s) ? 1 : 0),
            Share(read.Welcome, s => seeker.Has(s) ? 1 : 0),
            Share(read.Required, s => (float)(seeker.Practised(s)?.Recency ?? 0)),
            LevelFit(seeker.Level, job.Seniority),
            PlaceFit(job),
            ContractFit(job.Contract),
            LanguageFit(job.Language),
            (float)Math.Pow(2, -Math.Max(subject.Today.DayNumber - job.PostedOn.DayNumber, 0) / HalfLife),
        ];
        values.CopyTo(row);
    }

    public EvidenceList EvidenceOf(int index)
    {
        var (job, read) = (subjects[index].Subject, Of(index));
        var items = new List<Evidence>();
        if (read.Occupation is { } occupation)
            items.Add(Dated(new Evidence(EvidenceKind.WantedOccupation, occupation.LabelEn) { TextFr = occupation.LabelFr }, read.Occupied));
        var asked = job.Skills.OrderByDescending(s => s.Required).ThenByDescending(s => rarity[s.Concept!.Slug]).ThenBy(s => s.Concept!.Slug, StringComparer.Ordinal).ToList();
        items.AddRange(asked.Select(s => (Skill: s, Practice: seeker.Practised(s.Concept!.Slug))).Where(s => s.Practice is not null).OrderByDescending(s => s.Practice!.Recency).Take(MostPractised)
            .Select(s => Dated(Skill(EvidenceKind.PractisedSkill, s.Skill), s.Practice)));
        items.AddRange(asked.Where(s => seeker.Has(s.Concept!.Slug) && seeker.Practised(s.Concept.Slug) is null).Take(MostKnown).Select(s => Skill(EvidenceKind.KnownSkill, s)));
        items.AddRange(asked.Where(s => s.Required && !seeker.Has(s.Concept!.Slug)).Take(MostMissing).Select(s => Skill(EvidenceKind.MissingSkill, s)));
        if (job.Remote == RemoteWork.Remote && seeker.Wish.Remote != RemoteWork.OnSite)
            items.Add(new Evidence(EvidenceKind.RemoteWork, ""));
        else if (Kilometres(job.Location) is <= HalfDistance and var km)
            items.Add(Near(job.Location.Place!, km));
        if (ContractFit(job.Contract) == 1)
            items.Add(new Evidence(EvidenceKind.WishedContract, ""));
        return new EvidenceList([.. items], 0, 0);
    }

    private static Evidence Skill(EvidenceKind kind, JobSkill skill) => new(kind, skill.Concept!.LabelEn) { TextFr = skill.Concept.LabelFr };

    private static Evidence Dated(Evidence evidence, Practice? practice) =>
        practice is null ? evidence : evidence with { FromYear = practice.FromYear, ToYear = practice.ToYear, GoesOn = practice.GoesOn };

    private static Evidence Near(Place place, double km)
    {
        var away = string.Create(CultureInfo.InvariantCulture, $"{Math.Round(km):0} km");
        return new Evidence(EvidenceKind.NearPlace, $"{place.NameEn} ({away})") { TextFr = $"{place.NameFr} ({away})" };
    }

    private float ContractFit(ContractKind contract) =>
        seeker.Wish.Kinds.Count == 0 ? 0 : contract == ContractKind.Unknown ? Unknown : seeker.Wish.Kinds.Contains(contract) ? 1 : 0;

    private float LanguageFit(string language) =>
        seeker.Languages.Count == 0 ? 0 : language.Length == 0 ? Unknown : seeker.Languages.Contains(language) ? 1 : 0;

    /// <summary>One level up is what people move to; more is far, and the lower the farther.</summary>
    private static float LevelFit(Seniority own, Seniority asked) => own == Seniority.Unknown ? 0 : asked == Seniority.Unknown ? Unknown : ((int)asked - (int)own) switch
    {
        0 => 1,
        1 => 0.85F,
        -1 => 0.7F,
        2 or -2 => 0.45F,
        3 or -3 => 0.2F,
        -4 => 0.1F,
        _ => 0,
    };

    /// <summary>Work that can be done from anywhere is near, unless they wish to be where it is done.</summary>
    private float PlaceFit(Job job)
    {
        var near = Kilometres(job.Location) is { } km ? (float)(1 / (1 + (km / HalfDistance * (km / HalfDistance)))) : 0;
        return (job.Remote, seeker.Wish.Remote) switch
        {
            (RemoteWork.Remote, RemoteWork.OnSite) => Math.Max(near, Unknown),
            (RemoteWork.Remote, _) => 1,
            (RemoteWork.Hybrid, RemoteWork.Remote) => near * 0.75F,
            (_, RemoteWork.Remote) => near * 0.5F,
            _ => near,
        };
    }

    private double? Kilometres(Location location) => seeker.Point is { } own && location.Place?.Point is { } point ? own.DistanceKmTo(point) : null;

    /// <summary>Of what is asked, the share that holds, each skill by its rarity. One usual skill that does not hold is counted beside, so that one of one is less than five of five.</summary>
    private float Share(IReadOnlyCollection<JobSkill> asked, Func<string, float> holds)
    {
        var (sum, all) = (0F, usual);
        foreach (var slug in asked.Select(s => s.Concept!.Slug))
            (sum, all) = (sum + (rarity[slug] * holds(slug)), all + rarity[slug]);
        return sum / all;
    }

    private Facts Of(int index) => facts[index] ??= Read(subjects[index].Subject);

    private Facts Read(Job job)
    {
        var named = occupations.Link(job.Title);
        var wanted = named.FirstOrDefault(o => wants.Titles.Any(t => t.Occupation == o.Slug));
        var readings = TitleLikeness.Readings(job.Title, named);
        var required = job.Skills.FindAll(s => s.Required);
        return new Facts(
            wanted,
            wanted is not null ? 1 : wants.Titles.Select(t => TitleLikeness.Of(t.Readings, readings)).DefaultIfEmpty().Max(),
            wanted is null ? null : seeker.Occupied(wanted.Slug),
            // A job that says of none that it is required asks for all.
            required.Count > 0 ? required : job.Skills,
            required.Count > 0 ? job.Skills.FindAll(s => !s.Required) : []);
    }

    /// <param name="Occupation">Of those that are asked, the one that the title names.</param>
    /// <param name="Likeness">Of the title to the nearest that is asked.</param>
    /// <param name="Occupied">When that occupation was theirs.</param>
    /// <param name="Required">Skills.</param>
    /// <param name="Welcome">Skills.</param>
    private sealed record Facts(ConceptEntry? Occupation, float Likeness, Practice? Occupied, List<JobSkill> Required, List<JobSkill> Welcome);
}
