using ProNet.Data.Ranking;

namespace ProNet.Application.Ranking;

/// <summary>Which models of a question rank.</summary>
/// <param name="Key">The served one; empty for the one that the program brings.</param>
/// <param name="TrialKey">One that is tried beside; empty for none.</param>
/// <param name="Trial">How.</param>
public sealed record ModelChoice(string Key, string TrialKey, ModelTrial Trial)
{
    public static ModelChoice None { get; } = new("", "", ModelTrial.None);
}
