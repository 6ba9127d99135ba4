using ProNet.Application.Access;
using ProNet.Search;

namespace ProNet.Application.Accounts;

/// <summary>Somebody who is signed in, as the store has it at the moment of the request: a role that is taken is gone with the next request.</summary>
public sealed record SignedInAccount
{
    public required long AccountId { get; init; }

    public required string Email { get; init; }

    /// <summary>As the profile has it; the address where there is no profile.</summary>
    public required string Name { get; init; }

    /// <summary>Null when the account has no profile.</summary>
    public long? MemberId { get; init; }

    /// <summary>Of the profile; empty where there is none.</summary>
    public string Handle { get; init; } = "";

    public bool IsAdministrator { get; init; }

    /// <summary>Would be administrator, had the session been opened with two factors.</summary>
    public bool NeedsSecondFactor { get; init; }

    /// <summary>Made up for the demo.</summary>
    public bool IsDemo { get; init; }

    /// <summary>When who is signed in last showed who they are; null for a token, which shows nothing of its owner.</summary>
    public DateTime? SignedInAt { get; init; }

    /// <summary>Organisations that candidates are searched for.</summary>
    public ValueList<long> RecruiterFor { get; init; } = [];

    /// <summary>Organisations that are looked after.</summary>
    public ValueList<long> AdministratorOf { get; init; } = [];

    /// <summary>What others keep from the member.</summary>
    public KeptBack KeptBack { get; init; } = KeptBack.Nothing;

    /// <summary>Members whose contact the member is.</summary>
    public ValueList<long> Contacts { get; init; } = [];
}
