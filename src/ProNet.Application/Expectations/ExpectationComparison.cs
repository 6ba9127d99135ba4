namespace ProNet.Application.Expectations;

/// <summary>What would change for the expectations of all saved searches.</summary>
/// <param name="Checked">Expectations that were asked of both sides.</param>
/// <param name="Differences">In order of search.</param>
/// <param name="IsRemembered">True where what was there before could not be asked, so that what the last check said of it stands for it.</param>
public sealed record ExpectationComparison(int Checked, IReadOnlyList<ExpectationDifference> Differences, bool IsRemembered)
{
    /// <summary>Those that would hold no more.</summary>
    public int Broken => Differences.Count(d => !d.Passes);
}
