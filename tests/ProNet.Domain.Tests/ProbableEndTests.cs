using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Domain.Tests;

public sealed class ProbableEndTests
{
    [TestCase("2012-06..?", Seniority.Intern, 12, TestName = "An intern stays a year")]
    [TestCase("2012-06..?", Seniority.Unknown, 48, TestName = "Others four years")]
    [TestCase("2012-06..? 2013-01..2019-12", Seniority.Unknown, 91, TestName = "Until a later position began")]
    [TestCase("2003-01..? 2001-01..2002-12", Seniority.Unknown, 72, TestName = "After an earlier one")]
    [TestCase("2025-06..!", Seniority.Intern, 10, TestName = "What is certain goes on")]
    public void RefreshExperience_WhenAnOpenPositionIsOnlyProbable_CountsWhatIsProbable(string positions, Seniority level, int months)
    {
        var member = new Member { Handle = "m", Seniority = level };
        member.Positions.AddRange(positions.Split(' ').Select(p => p.Split("..")).Select(p => new Position
        {
            Start = Date(p[0]),
            End = p[1].Length > 1 ? Date(p[1]) : null,
            Current = p[1] switch { "?" => CurrentState.Probable, "!" => CurrentState.Certain, _ => CurrentState.Ended },
        }));

        member.RefreshExperience(new DateOnly(2026, 3, 2));

        Assert.That(member.ExperienceMonths, Is.EqualTo(months));
    }

    private static PartialDate Date(string text) => PartialDate.Of(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture));
}
