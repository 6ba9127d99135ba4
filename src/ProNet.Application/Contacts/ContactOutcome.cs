namespace ProNet.Application.Contacts;

/// <summary>What became of asking a member to be a contact, or of an answer to it.</summary>
public enum ContactOutcome
{
    Asked,

    /// <summary>The two are contacts now.</summary>
    Accepted,

    Declined,

    /// <summary>What was asked is taken back, or the contact is removed.</summary>
    Ended,

    /// <summary>There is no such member, none whom the one who asks sees, or nothing of the kind between the two: all look alike on purpose.</summary>
    NotThere,

    /// <summary>Whoever asks shows the own profile to nobody, so that nobody could see who asks.</summary>
    NotShown,

    /// <summary>Too many were asked today, or there are too many contacts.</summary>
    TooMany,
}
