namespace ProNet.Web.Components.Design;

public enum PanelKind
{
    Note,
    Warning,
}
