namespace ProNet.Data.Accounts;

/// <summary>What was done. Stored by value, so never renumber.</summary>
public enum AuditAction
{
    AccountOpened = 1,
    SignedIn = 2,
    SignInFailed = 3,
    SignedOut = 4,
    PasswordChanged = 5,
    PasswordReset = 6,
    PasskeyAdded = 7,
    PasskeyRemoved = 8,
    SecondFactorOn = 9,
    SecondFactorOff = 10,
    RecoveryCodesMade = 11,
    SessionEnded = 12,
    TokenMade = 13,
    TokenRemoved = 14,
    RoleGiven = 15,
    RoleTaken = 16,
    Invited = 17,
    LinkAsked = 18,

    /// <summary>Somebody with a privilege read what others may not see.</summary>
    PrivilegedRead = 19,

    /// <summary>Who may see what was changed.</summary>
    PrivacyChanged = 20,

    /// <summary>Everything about a person was asked for, to take along.</summary>
    ExportAsked = 21,

    ExportTaken = 22,
    ErasureAsked = 23,
    ErasureTakenBack = 24,

    /// <summary>A profile was reported to the administrators.</summary>
    Reported = 25,

    ReportDecided = 26,

    /// <summary>A badge for other sites was made, or its address renewed.</summary>
    BadgeMade = 27,

    BadgeWithdrawn = 28,

    /// <summary>An imported profile was said to be one's own; an administrator decides.</summary>
    ClaimAsked = 60,

    /// <summary>An imported profile became somebody's.</summary>
    ProfileClaimed = 61,

    ClaimRefused = 62,

    /// <summary>Another address of an account was asked for.</summary>
    AddressAsked = 63,

    AddressChanged = 64,

    /// <summary>Another address was taken back from the old one.</summary>
    AddressObjected = 65,

    /// <summary>A sign-in at a provider lets in from then on.</summary>
    LoginLinked = 66,

    LoginUnlinked = 67,

    /// <summary>A saved search was shared, or for something else.</summary>
    SearchShared = 73,

    SearchUnshared = 74,

    SearchDeleted = 75,

    /// <summary>An administrator stopped all mails about saved searches.</summary>
    AlertsPaused = 78,

    AlertsResumed = 79,

    /// <summary>An administrator sent a digest again.</summary>
    DigestSentAgain = 80,

    /// <summary>Mails of a saved search were ended, paused or spaced out by whoever had one of them.</summary>
    AlertsChangedByMail = 81,

    /// <summary>An address that a server had refused is tried again.</summary>
    AddressTriedAgain = 82,

    /// <summary>The private feed of a saved search was made, got another address, or ended.</summary>
    FeedChanged = 83,

    /// <summary>The webhook of a saved search was set, resumed or ended.</summary>
    WebhookChanged = 84,

    /// <summary>A ranking model was promoted, rolled back to, or put on trial.</summary>
    ModelChanged = 90,

    /// <summary>Somebody asked a member to be a contact.</summary>
    ContactAsked = 68,

    ContactAccepted = 69,

    /// <summary>A contact was removed, or what was asked was declined or taken back.</summary>
    ContactEnded = 70,

    PasskeyRefused = 41,
    TokenRefused = 42,

    /// <summary>An attempt that was not looked at, because there were too many before it.</summary>
    LockRefused = 43,

    /// <summary>A request above what one visitor may send.</summary>
    LimitRefused = 44,

    /// <summary>Somebody signed in asked for what is not for them.</summary>
    RightRefused = 45,

    /// <summary>A form without the token of this site.</summary>
    FormRefused = 46,
}
