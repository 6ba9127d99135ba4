namespace ProNet.Application.SavedSearches;

/// <summary>Why something was not done with a saved search, or why it cannot be run. Nothing was changed then.</summary>
public enum SavedSearchProblem
{
    None = 0,

    /// <summary>There is none, or it is not shared with who asks: both look alike.</summary>
    NotFound,

    /// <summary>It is shared, and for less than this.</summary>
    NotAllowed,

    /// <summary>Somebody changed it meanwhile.</summary>
    Conflict,

    NoName,
    NameTooLong,
    NoteTooLong,
    TooManyTags,
    TagTooLong,
    TooManySearches,
    QueryTooLong,

    /// <summary>Its address has parts that cannot be read.</summary>
    BrokenQuery,

    /// <summary>Its grammar is newer than this program.</summary>
    UnknownGrammar,

    /// <summary>It finds everything, so that mails about it would say nothing.</summary>
    MatchesAll,

    /// <summary>It finds more a day than mails at once or every day should tell.</summary>
    Flood,

    UnknownCadence,
    UnknownHour,
    UnknownTimeZone,
    UnknownCap,
    PauseTooLong,

    /// <summary>What it is based on was deleted, or set aside.</summary>
    BaseGone,

    /// <summary>What it is based on is not shared with its owner any more.</summary>
    BaseNotShared,

    /// <summary>What it is based on is based on it.</summary>
    BaseInCircle,

    /// <summary>What it is based on searches something else.</summary>
    BaseOfOtherKind,

    /// <summary>Too many searches, each based on the next.</summary>
    BaseTooDeep,

    /// <summary>What it is based on cannot be read.</summary>
    BaseBroken,

    /// <summary>Its own criteria and those of its base are more than one search takes.</summary>
    TooMuchTogether,

    /// <summary>It failed while it ran.</summary>
    Failed,

    /// <summary>Nobody of that name, for who asks.</summary>
    UnknownRecipient,

    TooManyShares,
    UnknownRight,
    UnknownStatus,
    UnknownSubject,
    TooManyReviews,

    /// <summary>Nothing of that name or number is there for who expects it.</summary>
    UnknownExpected,

    TooManyExpectations,

    /// <summary>Where messages should go is no address.</summary>
    BrokenReceiver,

    /// <summary>Messages would go without TLS.</summary>
    InsecureReceiver,

    /// <summary>Messages would go to this machine or its network.</summary>
    PrivateReceiver,

    /// <summary>Nobody knows the host that messages should go to.</summary>
    UnknownReceiver,

    /// <summary>Its webhook was given up, and has to be resumed first.</summary>
    ReceiverStopped,
}
