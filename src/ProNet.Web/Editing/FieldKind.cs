namespace ProNet.Web.Editing;

/// <summary>How a field is filled in.</summary>
internal enum FieldKind
{
    Line,
    Text,
    Choice,
    Tick,
}
