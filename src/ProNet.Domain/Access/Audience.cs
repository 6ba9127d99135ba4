namespace ProNet.Domain.Access;

/// <summary>Who may see a subject. Ordered from widest to narrowest; stored by value, so never renumber.</summary>
public enum Audience
{
    /// <summary>Anybody, signed in or not, and search engines.</summary>
    Everyone = 0,

    /// <summary>Signed-in members of this ProNet only.</summary>
    Members = 1,

    /// <summary>The owner alone.</summary>
    Hidden = 2,
}
