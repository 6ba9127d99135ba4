namespace ProNet.Components.Language;

internal sealed class EnglishDesignWords : DesignWords
{
    public override string Title => "Design";

    public override string Lead => "Every component in every state. What is not here is not used.";

    public override string Primary => "Save";

    public override string Secondary => "Cancel";

    public override string Quiet => "Show more";

    public override string Danger => "Delete";

    public override string Disabled => "Unavailable";

    public override string FieldLabel => "Name";

    public override string FieldHint => "As others should see it.";

    public override string FieldError => "Enter a name; the rest of the form is kept.";

    public override string Sample => "A short text that stands for any content.";

    public override string SampleName => "Camille Example";

    public override string First => "First";

    public override string Second => "Second";

    public override string Third => "Third";

    public override string OpenDialog => "Open the dialog";

    public override string Saved => "Saved. It will be found in a few seconds.";

    public override string Failed => "Not saved: the connection was lost. Your text is kept; try again.";

    public override string Values => "Values";

    public override string Value => "Value";

    public override string Count => "Count";

    public override string Colours => "Colours";

    public override string Type => "Type";

    public override string Menu => "Actions";

    public override string Headline => "Data engineer who writes clearly";
}
