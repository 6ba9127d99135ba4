namespace ProNet.Components.Design;

public enum ButtonKind
{
    Secondary,
    Primary,
    Quiet,
    Danger,
}
