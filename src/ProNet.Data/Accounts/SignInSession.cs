namespace ProNet.Data.Accounts;

/// <summary>One browser that is signed in. The row is the session: without it the cookie opens nothing.</summary>
public sealed class SignInSession
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    /// <summary>SHA-256 of the key that the cookie holds; the store does not know the key itself.</summary>
    public required string KeyHash { get; set; }

    public SignInMethod Method { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>Last request, to within a few minutes.</summary>
    public DateTime SeenAt { get; set; }

    public DateTime ExpiresAt { get; set; }

    /// <summary>Network address that it was last seen from; empty when not known.</summary>
    public string Address { get; set; } = "";

    /// <summary>What the browser calls itself, cut to a length.</summary>
    public string Browser { get; set; } = "";
}
