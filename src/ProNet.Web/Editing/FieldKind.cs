namespace ProNet.Web.Editing;

/// <summary>How a field is filled in.</summary>
internal enum FieldKind
{
    Line,
    Text,
    Choice,
    Tick,

    /// <summary>Several of what can be chosen: a tick for each, named by the field and the value.</summary>
    Ticks,
}
