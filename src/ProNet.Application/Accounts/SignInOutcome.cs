namespace ProNet.Application.Accounts;

/// <param name="Kind">What became of it.</param>
public sealed record SignInOutcome(SignInResultKind Kind)
{
    /// <summary>Set unless it was refused.</summary>
    public long? AccountId { get; init; }

    /// <summary>When the next attempt is looked at.</summary>
    public DateTime? Until { get; init; }
}
