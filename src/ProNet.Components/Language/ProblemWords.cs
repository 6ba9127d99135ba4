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

    /// <summary>Of a request whose body cannot be taken.</summary>
    public abstract string BadBody { get; }

    /// <summary>Exactly one of two fields is needed.</summary>
    public abstract string NeedsOneOf(string first, string second);

    /// <summary>A field that is missing or empty.</summary>
    /// <param name="field">Its name.</param>
    /// <param name="kind">What it takes, as JSON has it.</param>
    public abstract string Needs(string field, JsonKind kind);

    /// <summary>A field that takes one of some values.</summary>
    public abstract string NeedsValueOf(string field, IReadOnlyCollection<string> values);

    public abstract string TooLong(string field, int most);

    /// <summary>Where a body stops being readable, and what it may have.</summary>
    /// <param name="field">The field; empty for the body itself.</param>
    /// <param name="fields">Those that there are, and what they take.</param>
    public abstract string Unreadable(string field, IReadOnlyCollection<(string Name, JsonKind Kind)> fields);

    protected abstract string Name(JsonKind kind);
}
