using System.Globalization;
using ProNet.Application.Editing.Parts;
using ProNet.Application.Resumes;
using ProNet.Domain.Careers;
using ProNet.Resumes.Drafting;

namespace ProNet.Web.Resumes;

/// <summary>The form in which facts of a CV are taken: names of its fields, what they say, and what is wrong with them.</summary>
public sealed class ReviewForm(IFormCollection? sent, DateOnly today = default)
{
    public const string Headline = "headline";
    public const string Summary = "summary";
    public const string Place = "place";
    public const string Position = "position";
    public const string Education = "education";
    public const string Skill = "skill";
    public const string Language = "language";
    public const string Link = "link";
    public const string Work = "work";
    public const string Offer = "offer";
    public const string Seek = "seek";

    /// <summary>Facts with a date that cannot be read or is yet to come, by the names of their fields.</summary>
    public HashSet<string> Wrong { get; } = new(StringComparer.Ordinal);

    public static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");

    /// <summary>Whether a fact is taken: as was sent, and before anything was sent as is proposed.</summary>
    public bool IsTaken(string fact, bool isKnown) => sent is null ? !isKnown : sent.ContainsKey(fact);

    /// <summary>What a field says.</summary>
    /// <param name="fact">Name of the fact.</param>
    /// <param name="part">Name of the field within it.</param>
    /// <param name="proposed">What is in it before anything was sent.</param>
    public string Text(string fact, string part, string proposed) => sent is null ? proposed : sent[$"{fact}.{part}"].ToString();

    public bool IsChecked(string fact, string part, bool proposed) => sent is null ? proposed : sent.ContainsKey($"{fact}.{part}");

    /// <summary>What the owner takes, with the owner's words. Only facts that the CV proposes can be taken.</summary>
    /// <returns>Null when something is not right; <see cref="Wrong"/> says what.</returns>
    public AcceptedFacts? Read(CvReview review)
    {
        var accepted = new AcceptedFacts
        {
            Headline = One(Headline, review.Headline),
            Summary = One(Summary, review.Summary),
            Place = One(Place, review.Place),
            Positions = [.. Taken(Position, review.Positions).Select(p => Read(p.Name, p.Fact.Value))],
            Education = [.. Taken(Education, review.Education).Select(e => Read(e.Name, e.Fact.Value))],
            Skills = [.. Taken(Skill, review.Skills).Select(s => s.Fact.Value.Concept.Id)],
            Languages = [.. Taken(Language, review.Languages).Select(l => l.Fact.Value)],
            Links = [.. Taken(Link, review.Links).Select(l => l.Fact.Value)],
            Works = [.. Taken(Work, review.Works).Select(w => w.Fact.Value)],
            Offers = [.. Taken(Offer, review.Offers).Select(o => o.Fact.Value)],
            Seeks = [.. Taken(Seek, review.Seeks).Select(s => s.Fact.Value)],
        };
        return Wrong.Count == 0 ? accepted : null;
    }

    private string? One(string name, Proposed<string>? fact) => fact is not null && IsTaken(name, fact.IsKnown) ? Text(name, "text", fact.Value).Trim() : null;

    private IEnumerable<(string Name, Proposed<T> Fact)> Taken<T>(string kind, IReadOnlyList<Proposed<T>> facts) =>
        facts.Select(f => (Name: Name(kind, f.Number), Fact: f)).Where(f => IsTaken(f.Name, f.Fact.IsKnown));

    private DraftPosition Read(string name, DraftPosition proposed)
    {
        var (start, end) = Dates(name, proposed.Start, proposed.End);
        if (end?.FirstDay > today)
            Wrong.Add(name);
        return new DraftPosition
        {
            Title = Text(name, "title", proposed.Title),
            Organisation = Text(name, "organisation", proposed.Organisation),
            Place = Text(name, "place", proposed.Place),
            Start = start,
            End = end,
            IsCurrent = end is null && IsChecked(name, "current", proposed.IsCurrent),
            Description = Text(name, "description", proposed.Description).ReplaceLineEndings("\n"),
        };
    }

    private DraftEducation Read(string name, DraftEducation proposed)
    {
        var (start, end) = Dates(name, proposed.Start, proposed.End);
        return new DraftEducation
        {
            School = Text(name, "school", proposed.School),
            Degree = Text(name, "degree", proposed.Degree),
            Field = Text(name, "field", proposed.Field),
            Start = start,
            End = end,
        };
    }

    private (PartialDate? Start, PartialDate? End) Dates(string name, PartialDate? proposedStart, PartialDate? proposedEnd)
    {
        var (start, end) = (Date(name, Text(name, "start", $"{proposedStart}")), Date(name, Text(name, "end", $"{proposedEnd}")));
        if (start?.FirstDay > today || (start is { } from && end is { } to && to.LastMonthIndex < from.FirstMonthIndex))
            Wrong.Add(name);
        return (start, end);
    }

    /// <summary>As the editor reads it; a blank is none at all.</summary>
    private PartialDate? Date(string name, string written)
    {
        var date = TypedDate.Read(written);
        if (date is null && !string.IsNullOrWhiteSpace(written))
            Wrong.Add(name);
        return date;
    }
}
