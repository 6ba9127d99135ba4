namespace ProNet.Components.Design;

public enum PanelKind
{
    Note,
    Warning,
}
