namespace ProNet.Application.Handles;

/// <summary>Why a handle cannot be had.</summary>
public enum HandleProblem
{
    /// <summary>Too short, too long, or with something other than letters, digits and single hyphens.</summary>
    Shape,

    /// <summary>It would pass for a page or for who runs this ProNet.</summary>
    Reserved,

    /// <summary>Somebody has it, had it, or has one that looks like it.</summary>
    Taken,

    /// <summary>The profile had several within a month: each is kept from everybody else for good.</summary>
    TooOften,
}
