using ProNet.Application.Resumes;
using ProNet.Resumes.Drafting;

namespace ProNet.Web.Resumes;

/// <summary>The text of a CV cut where passages begin and end, so that each piece is wholly inside or outside of each.</summary>
internal static class PassageText
{
    /// <summary>A piece of the text.</summary>
    /// <param name="Text">As it stands there.</param>
    /// <param name="IsSource">Facts were read from it.</param>
    /// <param name="Begins">Facts whose passage begins here, as the form names them.</param>
    public sealed record Piece(string Text, bool IsSource, IReadOnlyList<string> Begins);

    public static IEnumerable<Piece> Of(CvReview review)
    {
        var text = review.Cv.Text;
        var passages = Passages(review).Select(p => (p.Fact, Start: Math.Clamp(p.Passage.Start, 0, text.Length), End: Math.Clamp(p.Passage.Start + p.Passage.Length, 0, text.Length)))
            .Where(p => p.End > p.Start).ToList();
        var cuts = passages.SelectMany(p => new[] { p.Start, p.End }).Prepend(0).Append(text.Length).Distinct().Order().ToList();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
            yield return new Piece(text[start..end], passages.Exists(p => p.Start <= start && p.End >= end), [.. passages.Where(p => p.Start == start).Select(p => p.Fact)]);
    }

    private static IEnumerable<(string Fact, Passage Passage)> Passages(CvReview review) =>
    [
        .. One(ReviewForm.Headline, review.Headline), .. One(ReviewForm.Place, review.Place), .. One(ReviewForm.Summary, review.Summary),
        .. All(ReviewForm.Position, review.Positions), .. All(ReviewForm.Education, review.Education), .. All(ReviewForm.Skill, review.Skills),
        .. All(ReviewForm.Language, review.Languages), .. All(ReviewForm.Link, review.Links), .. All(ReviewForm.Work, review.Works),
    ];

    private static IEnumerable<(string, Passage)> One<T>(string name, Proposed<T>? fact) => fact is null ? [] : [(name, fact.Passage)];

    private static IEnumerable<(string, Passage)> All<T>(string kind, IReadOnlyList<Proposed<T>> facts) => facts.Select(f => (ReviewForm.Name(kind, f.Number), f.Passage));
}
