namespace ProNet.Components.Design;

/// <param name="Label">For people.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Here">True: this is what is shown.</param>
public sealed record TabLink(string Label, string Href, bool Here);
