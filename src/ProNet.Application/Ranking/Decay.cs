namespace ProNet.Application.Ranking;

/// <summary>What was done long ago counts for less: half after each half-life, so that a year of now is a year and one of the past a part of it.</summary>
internal static class Decay
{
    /// <summary>Of knowledge that is not used. Years.</summary>
    public const double HalfLife = 6;

    /// <summary>Weight of a moment, 1 for now.</summary>
    /// <param name="years">Since then.</param>
    public static double At(double years) => Math.Pow(2, -Math.Max(years, 0) / HalfLife);

    /// <summary>Years of a span, each by its weight.</summary>
    /// <param name="sinceEnd">Years since it ended, 0 where it goes on.</param>
    /// <param name="sinceStart">Years since it began.</param>
    public static double Years(double sinceEnd, double sinceStart) =>
        sinceStart <= sinceEnd ? 0 : HalfLife / Math.Log(2) * (At(sinceEnd) - At(sinceStart));
}
