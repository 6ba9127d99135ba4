namespace ProNet.Components.Language;

/// <summary>Words of the first page.</summary>
public abstract class HomeWords
{
    public abstract string Heading { get; }

    public abstract string Lead { get; }

    public abstract string LookFor { get; }

    public abstract string BoxLabel { get; }

    public abstract string InThisProNet { get; }

    public abstract string FrequentSkills { get; }

    public abstract string Writing { get; }

    public abstract string Write { get; }

    public abstract string ToFind { get; }

    public abstract string TryWords { get; }

    public abstract string TryPhrase { get; }

    public abstract string TryField { get; }

    public abstract string TryEither { get; }

    public abstract string TryPrefix { get; }

    public abstract string TryNear { get; }

    public abstract string TryEntry { get; }

    public abstract string ExamplePhrase { get; }

    public abstract string ExampleField { get; }

    public abstract string ExampleEither { get; }

    public abstract string ExamplePrefix { get; }

    public abstract string ExampleNear { get; }

    public abstract string ExampleEntry { get; }
}
