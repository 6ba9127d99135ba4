using ProNet.Data.Recording;

namespace ProNet.Data.Feed;

/// <summary>A change in the hands of a consumer.</summary>
public sealed record ClaimedChange
{
    /// <summary>What happened.</summary>
    public required Change Change { get; init; }

    /// <summary>Times that this consumer failed with it before.</summary>
    public int Attempts { get; init; }
}
