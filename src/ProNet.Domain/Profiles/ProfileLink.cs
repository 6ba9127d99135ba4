namespace ProNet.Domain.Profiles;

/// <param name="Label">What the link is, such as "GitHub".</param>
/// <param name="Url">Absolute http or https address.</param>
public sealed record ProfileLink(string Label, string Url);
