namespace ProNet.Components.Language;

/// <summary>Words of the design page.</summary>
public abstract class DesignWords
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string Primary { get; }

    public abstract string Secondary { get; }

    public abstract string Quiet { get; }

    public abstract string Danger { get; }

    public abstract string Disabled { get; }

    public abstract string FieldLabel { get; }

    public abstract string FieldHint { get; }

    public abstract string FieldError { get; }

    public abstract string Sample { get; }

    public abstract string SampleName { get; }

    public abstract string First { get; }

    public abstract string Second { get; }

    public abstract string Third { get; }

    public abstract string OpenDialog { get; }

    public abstract string Saved { get; }

    public abstract string Failed { get; }

    public abstract string Values { get; }

    public abstract string Value { get; }

    public abstract string Count { get; }

    public abstract string Colours { get; }

    public abstract string Type { get; }

    public abstract string Menu { get; }

    public abstract string Headline { get; }
}
