using Microsoft.Extensions.Time.Testing;

namespace ProNet.Testing.Fixed;

/// <summary>The day on which tests run.</summary>
public static class TestDay
{
    public static DateOnly Today { get; } = new(2026, 3, 2);

    public static DateOnly DaysAgo(int days) => Today.AddDays(-days);

    /// <summary>A clock that stands at noon of <see cref="Today"/>.</summary>
    public static FakeTimeProvider Clock() => new(new DateTimeOffset(Today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero));
}
