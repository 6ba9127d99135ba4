namespace ProNet.Application.Contacts;

/// <summary>What is between a member and another, as the first of them reads it.</summary>
public enum ContactStanding
{
    None,

    /// <summary>The other asks, and waits for an answer.</summary>
    AsksMe,

    Contact,

    /// <summary>The other was asked. Whether they said no is told to nobody.</summary>
    Asked,
}
