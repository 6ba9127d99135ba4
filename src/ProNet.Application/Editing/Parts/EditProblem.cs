namespace ProNet.Application.Editing.Parts;

/// <summary>Why what was typed cannot be kept.</summary>
public enum EditProblem
{
    Missing,
    TooLong,

    /// <summary>No date, or none between 1900 and 2200.</summary>
    NoDate,
    EndBeforeStart,

    /// <summary>Something that has happened lies in the future.</summary>
    Future,

    /// <summary>No address of the web.</summary>
    NoAddress,

    /// <summary>No whole amount above zero.</summary>
    NoAmount,

    /// <summary>None of what can be chosen.</summary>
    NoChoice,

    /// <summary>The profile has it already.</summary>
    Known,

    /// <summary>The part has as many as it may have.</summary>
    TooMany,
}
