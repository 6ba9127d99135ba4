using ProNet.Domain.Profiles;

namespace ProNet.Application.Accounts;

/// <summary>What somebody who follows a link fills in.</summary>
public sealed record OpenAccountRequest
{
    public required string? Token { get; init; }

    /// <summary>Asked for where the link was not sent to an address.</summary>
    public string? Email { get; init; }

    public required FullName Name { get; init; }

    public required string? Password { get; init; }

    /// <summary>Two letters: of mails, and of the profile to begin with.</summary>
    public required string Language { get; init; }
}
