namespace ProNet.Web.Components.Design;

public enum ButtonKind
{
    Secondary,
    Primary,
    Quiet,
    Danger,
}
