namespace ProNet.Data.Alerts;

/// <summary>What happened to a subject that a saved search newly matches. Stored by value, so never renumber.</summary>
public enum AlertFactKind
{
    /// <summary>Its facts changed in words that the change feed does not tell one by one, such as a summary.</summary>
    Updated = 0,

    /// <summary>Somebody joined, or a post or an organisation was published.</summary>
    Joined = 1,

    /// <summary>It was there, and those who search so may see it now.</summary>
    BecameVisible = 2,

    /// <summary>A skill, by its labels.</summary>
    SkillAdded = 3,

    /// <summary>A place, by its names.</summary>
    Moved = 4,

    /// <summary>Only told to who may know it.</summary>
    OpenToOffers = 5,

    /// <summary>A title, and where.</summary>
    PositionBegan = 6,

    /// <summary>A title, and where.</summary>
    PositionEnded = 7,

    /// <summary>The new one, as written.</summary>
    HeadlineChanged = 8,

    /// <summary>An industry, by its labels.</summary>
    IndustryChanged = 9,

    /// <summary>A seniority, by its code.</summary>
    SeniorityChanged = 10,

    /// <summary>Of a post: the new one, as written.</summary>
    TitleChanged = 11,

    /// <summary>Of a post.</summary>
    PayChanged = 12,

    /// <summary>Of a post: the new last day.</summary>
    ClosingDayChanged = 13,

    /// <summary>Of an organisation: the new name.</summary>
    Renamed = 14,

    /// <summary>Nothing of the subject changed: a day passed, a word was learned, or who searches may see more.</summary>
    TimePassed = 15,

    /// <summary>A line of what somebody offers, as written.</summary>
    OfferAdded = 16,

    /// <summary>A line of what somebody seeks, as written.</summary>
    SeekAdded = 17,
}
