namespace ProNet.Components.Language;

/// <summary>What programs are told when a request cannot be answered, for the people who read it.</summary>
public abstract class ProblemWords
{
    /// <summary>What a status means, where there is nothing more to say.</summary>
    public abstract string Title(int status);

    /// <summary>Of an address with parameters that are unknown or unreadable.</summary>
    public abstract string BadAddress { get; }

    public abstract string NotFound { get; }

    /// <summary>The request was understood, and what it asks for cannot be.</summary>
    public abstract string NotDone { get; }

    public abstract string NoPerson { get; }

    public abstract string NoJob { get; }

    public abstract string NoOrganisation { get; }

    public abstract string NoSearch { get; }

    public abstract string NoSearchText { get; }

    public abstract string TooSlow { get; }

    public abstract string TooSlowText { get; }

    public abstract string StaleForm { get; }

    public abstract string StaleFormText { get; }
}
