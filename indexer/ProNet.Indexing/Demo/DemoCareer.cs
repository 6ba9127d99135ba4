using ProNet.Domain.Careers;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;

namespace ProNet.Indexing.Demo;

/// <summary>Invents a career: posts in one occupation, level rising with the years, at organisations of fitting industries.</summary>
internal sealed class DemoCareer(Random random, DateOnly today, IReadOnlyList<Organisation> organisations)
{
    private static readonly Seniority[] LevelSeniority = [Seniority.Junior, Seniority.Intermediate, Seniority.Senior, Seniority.Lead, Seniority.Director];

    /// <param name="Title">Title of the latest post.</param>
    /// <param name="Seniority">Its level.</param>
    /// <param name="FirstYear">When the career began.</param>
    /// <param name="Positions">Latest first.</param>
    internal sealed record Career(string Title, Seniority Seniority, int FirstYear, List<Position> Positions);

    public Career Make(Occupation occupation, bool french, bool feminine)
    {
        var months = random.Next(8, 12 * 32);
        var posts = Math.Min(1 + random.Next(0, 1 + (months / 40)), 6);
        var lastLevel = Math.Min(Occupation.Levels - 1, random.Next(0, 2) + (months / (12 * 8)));
        var dated = !random.Chance(0.06);
        var start = (today.Year * 12) + today.Month - 1 - months;
        var firstYear = start / 12;
        var positions = new List<Position>();
        for (var i = 0; i < posts; i++)
        {
            var end = start + ((months - (start - (((today.Year * 12) + today.Month - 1) - months))) / (posts - i)) - random.Next(0, 4);
            var level = posts == 1 ? lastLevel : lastLevel * i / (posts - 1);
            var last = i == posts - 1;
            positions.Insert(0, Post(occupation, level, french, feminine, dated ? (start, last ? null : Math.Max(start, end)) : null, last));
            start = Math.Max(start, end) + 1 + random.Next(0, 3);
        }

        for (var i = 0; i < positions.Count; i++)
            positions[i].Ordinal = i;
        return new Career(positions[0].Title, LevelSeniority[lastLevel], firstYear, positions);
    }

    private Position Post(Occupation occupation, int level, bool french, bool feminine, (int Start, int? End)? months, bool last)
    {
        var fitting = occupation.Also.Length > 0 && random.Chance(0.2) ? occupation.Also : occupation.Industries;
        var candidates = organisations.Where(o => fitting.Contains(o.Industry)).ToList();
        var organisation = candidates.Count > 0 ? random.One(candidates) : null;
        return new Position
        {
            Title = occupation.Title(level, french, feminine),
            OrganisationName = organisation?.Name ?? "",
            OrganisationId = organisation?.Id,
            PlaceText = organisation?.Location.Text ?? "",
            Start = months is { } m ? Month(m.Start) : null,
            End = months is { End: { } end } ? Month(end) : null,
            Current = !last ? CurrentState.Ended : months is null ? CurrentState.Probable : CurrentState.Certain,
            Description = string.Join(". ", random.Some(french ? occupation.TasksFr : occupation.TasksEn, random.Next(1, 3))) + ".",
        };
    }

    /// <summary>Some people only remember the year.</summary>
    private PartialDate Month(int index) => random.Chance(0.1) ? PartialDate.Of(index / 12) : PartialDate.Of(index / 12, (index % 12) + 1);
}
