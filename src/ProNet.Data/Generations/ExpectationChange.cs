namespace ProNet.Data.Generations;

/// <summary>
/// That a generation of the index answers an expectation of a saved search otherwise than the one that was searched when it was built. Written at once for all of
/// a generation; unique by both, and goes with either.
/// </summary>
public sealed class ExpectationChange
{
    public long Id { get; set; }

    public long GenerationId { get; set; }

    public long ExpectationId { get; set; }

    /// <summary>True: it holds in the new generation only. False: it held, and does no more.</summary>
    public bool Passes { get; set; }
}
