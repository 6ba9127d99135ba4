namespace ProNet.Fault.Tests.Running;

internal enum CableState
{
    /// <summary>Carries everything.</summary>
    Whole,

    /// <summary>A piece at a time.</summary>
    Slow,

    /// <summary>Connections end in the middle of a request or an answer.</summary>
    Cut,

    /// <summary>Every request is answered with 429.</summary>
    Busy,
}
