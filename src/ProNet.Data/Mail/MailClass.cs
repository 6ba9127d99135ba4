namespace ProNet.Data.Mail;

/// <summary>How urgent a mail is, and what may stop it. The most urgent are sent first. Stored by value, so never renumber.</summary>
public enum MailClass
{
    /// <summary>Without it somebody cannot get in, or does not learn of an attack: links to sign in and to object. Nothing stops it.</summary>
    Critical = 0,

    /// <summary>The answer to what somebody did.</summary>
    Transactional = 1,

    /// <summary>What somebody asked to be told when it happens. Stops when it was unsubscribed from, when a server refuses the address for good, and when administrators pause alerts.</summary>
    Notification = 2,

    /// <summary>The same to many.</summary>
    Bulk = 3,
}
