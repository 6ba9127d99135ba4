namespace ProNet.Data.Generations;

/// <summary>Stored by value, so never renumber.</summary>
public enum GenerationState
{
    /// <summary>Being filled; receives live writes as well.</summary>
    Building = 0,

    /// <summary>Searched. Exactly one.</summary>
    Active = 1,

    /// <summary>Searched before; kept for roll-back and still written to.</summary>
    Previous = 2,

    /// <summary>Given up while it was built, with the reason; to be dropped.</summary>
    Failed = 3,

    /// <summary>Asked for; whoever holds the worker lock builds it. Nothing exists in the engine yet.</summary>
    Requested = 4,

    /// <summary>Replaced by a newer one; to be dropped.</summary>
    Retired = 5,

    /// <summary>Built and kept current, and not searched before an administrator confirms it: expectations of saved searches would be broken.</summary>
    Held = 6,
}
