namespace ProNet.Application.Claims;

/// <param name="Handle">Of the profile.</param>
/// <param name="Name">Of the profile.</param>
/// <param name="Standing">What the account can do.</param>
/// <param name="KnowsAnAddress">True when the profile was imported with a mail address, to which a link can be sent.</param>
public sealed record ClaimPageModel(string Handle, string Name, ClaimStanding Standing, bool KnowsAnAddress);
