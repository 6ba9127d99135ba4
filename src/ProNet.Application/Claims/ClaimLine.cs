using ProNet.Data.Privacy;

namespace ProNet.Application.Claims;

/// <summary>A claim as its claimant and administrators read it.</summary>
/// <param name="Claim">What was said, and what became of it.</param>
/// <param name="Handle">Of the profile.</param>
/// <param name="Name">Of the profile.</param>
/// <param name="Claimant">Address of the account that claims.</param>
/// <param name="OwnHandle">Of the profile that the claimant has; empty where there is none.</param>
public sealed record ClaimLine(ProfileClaim Claim, string Handle, string Name, string Claimant, string OwnHandle);
