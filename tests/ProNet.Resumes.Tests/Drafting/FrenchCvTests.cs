using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;

namespace ProNet.Resumes.Tests.Drafting;

/// <summary>Forty CVs in French, in ten layouts, against what they say.</summary>
public sealed class FrenchCvTests
{
    [Test]
    public void Draft_OfFortyCvsInFrench_FindsThePosts()
    {
        var (expected, drafted, dates, titles, employers, schools) = (0, 0, 0, 0, 0, 0);
        foreach (var (career, layout) in Forty())
        {
            var draft = Draft(FrenchLayouts.Write(career, layout));
            var found = draft.Positions.Select(p => p.Value).ToList();
            (expected, drafted) = (expected + career.Posts.Count, drafted + found.Count);
            foreach (var post in career.Posts)
            {
                if (found.Find(p => p.Start == post.Start && p.End == post.End && p.IsCurrent == post.End is null) is not { } same)
                {
                    TestContext.Out.WriteLine($"layout {layout}, {career.Name}: not found: {post}");
                    continue;
                }

                found.Remove(same);
                dates++;
                titles += Same(same.Title, post.Title, layout);
                employers += Same(same.Organisation, post.Employer, layout);
            }

            foreach (var other in found)
                TestContext.Out.WriteLine($"layout {layout}, {career.Name}: not in the CV: {other}");
            schools += draft.Education is [var only] && only.Value.Degree.StartsWith(career.Degree.Split(' ')[0], StringComparison.Ordinal) && only.Value.End?.ToString() == career.Year ? 1 : 0;
            if (draft.Education is not [_])
                TestContext.Out.WriteLine($"layout {layout}: {draft.Education.Count} schools");
        }

        TestContext.Out.WriteLine(
            $"40 CVs in French, {expected} posts. With both dates: recall {(double)dates / expected:0.000}, precision {(double)dates / drafted:0.000}. With the title too: recall {(double)titles / expected:0.000}, precision "
            + $"{(double)titles / drafted:0.000}. With the employer: {(double)employers / expected:0.000}. Schools: {schools} of 40.");
        Assert.Multiple(() =>
        {
            Assert.That((double)titles / expected, Is.GreaterThanOrEqualTo(0.95));
            Assert.That((double)titles / drafted, Is.GreaterThanOrEqualTo(0.95));
            Assert.That((double)employers / expected, Is.GreaterThanOrEqualTo(0.9));
            Assert.That(schools, Is.GreaterThanOrEqualTo(38));
        });
    }

    [Test]
    public void Draft_OfFortyCvsInFrench_FindsLanguagesAndNothingOfPastimes() => Assert.Multiple(() =>
    {
        foreach (var (career, layout) in Forty())
        {
            var draft = Draft(FrenchLayouts.Write(career, layout));
            Assert.That((draft.Name?.Value, draft.Headline?.Value), Is.EqualTo((career.Name, career.Headline)), $"layout {layout}");
            Assert.That(draft.Languages.Select(l => l.Value), Is.EqualTo(new[] { new SpokenLanguage("fr", LanguageLevel.Native), new SpokenLanguage("en", LanguageLevel.C1), new SpokenLanguage("es", LanguageLevel.A2) }), $"layout {layout}");
        }
    });

    /// <summary>Each career in two layouts, so that each layout has four.</summary>
    private static IEnumerable<(FrenchCareer Career, int Layout)> Forty() =>
        FrenchCareers.Read().SelectMany((career, i) => new[] { (career, i % FrenchLayouts.Count), (career, (i + (i < FrenchLayouts.Count ? 5 : 3)) % FrenchLayouts.Count) });

    private static int Same(string found, string said, int layout)
    {
        if (found.Equals(said, StringComparison.OrdinalIgnoreCase))
            return 1;
        TestContext.Out.WriteLine($"layout {layout}: “{found}” instead of “{said}”");
        return 0;
    }

    private static CareerDraft Draft(string text) => CareerDrafter.Draft(new DocumentText(DocumentKind.PlainText, text, 1, "fr"));
}
