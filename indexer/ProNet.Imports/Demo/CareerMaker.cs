using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Imports.Demo.Library;
using ProNet.Imports.Demo.Writing;

namespace ProNet.Imports.Demo;

/// <summary>
/// Makes careers that hang together: one family of occupations (or a related one before it), levels that never fall, employers that have such
/// posts, dates that follow one another.
/// </summary>
internal sealed class CareerMaker(DemoLibrary library, IReadOnlyList<Employer> employers, DateOnly today)
{
    private const int LongestCareer = 36 * 12;

    private readonly int thisMonth = (today.Year * 12) + today.Month - 1;

    /// <returns>Latest first; at least one.</returns>
    public List<CareerStep> Make(Occupation occupation, string language, bool feminine, DemoRandom random)
    {
        var months = 6 + (int)(LongestCareer * Math.Pow(random.Next(), 1.4));
        var count = Math.Clamp(1 + (months / random.Between(36, 96)), 1, 6);
        var first = FirstOccupation(occupation, count, random);
        var starts = Starts(months, count, random);
        var ended = random.Chance(0.08);
        var steps = new List<CareerStep>();
        var level = 0;
        for (var i = 0; i < count; i++)
        {
            var practised = i == 0 ? first : occupation;
            level = Math.Max(practised == occupation ? level : 0, Level(months - (thisMonth - starts[i]), random));
            level = practised == occupation ? level : Math.Min(level, 1);
            var last = i == count - 1;
            var end = last ? (ended ? thisMonth - random.Between(1, 8) : (int?)null) : starts[i + 1] - (random.Chance(0.3) ? random.Between(1, 5) : 0);
            var step = Step(practised, level, language, feminine, steps.LastOrDefault()?.Employer, random);
            Date(step.Position, starts[i], end, random);
            steps.Add(step);
        }

        Forget(steps, random);
        steps.Reverse();
        for (var i = 0; i < count; i++)
            steps[i].Position.Ordinal = i;
        return steps;
    }

    private Occupation FirstOccupation(Occupation occupation, int count, DemoRandom random) =>
        occupation.Before is { } before && count > 2 && random.Chance(0.25) ? library.Occupation(before) : occupation;

    /// <summary>Month indexes at which posts begin: the whole stretch cut into pieces of uneven length, none shorter than six months.</summary>
    private List<int> Starts(int months, int count, DemoRandom random)
    {
        var weights = Enumerable.Range(0, count).Select(_ => 0.5 + random.Next()).ToList();
        var spare = Math.Max(0, months - (6 * count));
        var starts = new List<int>();
        var at = thisMonth - Math.Max(months, 6 * count);
        foreach (var weight in weights)
        {
            starts.Add(at);
            at += 6 + (int)(spare * weight / weights.Sum());
        }

        return starts;
    }

    private static int Level(int monthsBefore, DemoRandom random) => monthsBefore switch
    {
        < 24 => 0,
        < 72 => 1,
        < 132 => random.Chance(0.85) ? 2 : 3,
        < 216 => random.Chance(0.5) ? 3 : 2,
        _ => random.Chance(0.4) ? 4 : random.Chance(0.5) ? 3 : 2,
    };

    private CareerStep Step(Occupation occupation, int level, string language, bool feminine, Employer? before, DemoRandom random)
    {
        var employer = NextEmployer(occupation, language, before, random);
        var title = DemoText.Inflect(occupation.Titles.In(language)[level], feminine);
        var position = new Position { Title = title, OrganisationName = employer.Organisation.Name, PlaceText = employer.Place.Name(language) };
        return new CareerStep(position, occupation, level, employer);
    }

    /// <summary>People stay, move within their town or country, and now and then further.</summary>
    private Employer NextEmployer(Occupation occupation, string language, Employer? before, DemoRandom random)
    {
        var fitting = employers.Where(e => e.Language == language && occupation.Employers.Contains(e.Kind.Code)).ToList();
        if (before is null)
            return random.Pick(fitting);
        if (fitting.Contains(before) && random.Chance(0.2))
            return before;
        return random.Pick(fitting, e => e == before ? 0.2 : e.Place == before.Place ? 6 : e.Place.Place.CountryCode == before.Place.Place.CountryCode ? 3 : 1);
    }

    private static void Date(Position position, int start, int? end, DemoRandom random)
    {
        var precise = !random.Chance(0.12);
        position.Start = Partial(start, precise);
        position.End = end is { } month ? Partial(Math.Max(month, start + 1), precise) : null;
        position.Current = end is null ? CurrentState.Certain : CurrentState.Ended;
    }

    /// <summary>What people leave out: all dates, or the end of a post they left.</summary>
    private static void Forget(List<CareerStep> steps, DemoRandom random)
    {
        if (random.Chance(0.05))
        {
            foreach (var step in steps)
                (step.Position.Start, step.Position.End) = (null, null);
        }
        else if (steps.Count > 2 && steps[^1].Position.Current == CurrentState.Certain && random.Chance(0.05))
        {
            (steps[^2].Position.End, steps[^2].Position.Current) = (null, CurrentState.Probable);
        }
    }

    private static PartialDate Partial(int month, bool precise) => PartialDate.Of(month / 12, precise ? (month % 12) + 1 : null);
}
