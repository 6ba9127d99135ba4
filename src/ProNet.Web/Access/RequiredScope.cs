namespace ProNet.Web.Access;

/// <summary>Says what a token must have been made for to be used at an endpoint.</summary>
/// <param name="Scope">One of <see cref="Application.Accounts.TokenScopes"/>.</param>
internal sealed record RequiredScope(string Scope);
