using ProNet.Domain.Jobs;

namespace ProNet.Domain.Profiles;

/// <summary>What somebody who is open to work looks for.</summary>
public sealed record Availability
{
    /// <summary>Said nothing.</summary>
    public static Availability None { get; } = new();

    /// <summary>Kinds of contract, each once, in the order of their numbers; empty means any.</summary>
    public IReadOnlyList<ContractKind> Kinds { get; init; } = [];

    /// <summary>First possible day; null means at once, or not said.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Where the work is wished to be done.</summary>
    public RemoteWork Remote { get; init; }

    public bool Equals(Availability? other) => other is not null && Kinds.SequenceEqual(other.Kinds) && From == other.From && Remote == other.Remote;

    public override int GetHashCode() => HashCode.Combine(Kinds.Count, From, Remote);
}
