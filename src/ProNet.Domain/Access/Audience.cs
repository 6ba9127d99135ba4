namespace ProNet.Domain.Access;

/// <summary>
/// Who may see a subject, or one of its facts. Stored by value, so never renumber; the numbers say nothing about who is narrower, <see cref="Audiences.IsNarrowerThan"/> does.
/// </summary>
public enum Audience
{
    /// <summary>Anybody, signed in or not, and search engines.</summary>
    Everyone = 0,

    /// <summary>Signed-in members of this ProNet only.</summary>
    Members = 1,

    /// <summary>The owner alone.</summary>
    Hidden = 2,

    /// <summary>Members who search for an organisation.</summary>
    Recruiters = 3,

    /// <summary>Members who are contacts of the owner. In no view, and so found by no search: it is about pairs of people.</summary>
    Contacts = 4,
}
