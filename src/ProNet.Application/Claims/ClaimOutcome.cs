namespace ProNet.Application.Claims;

/// <param name="Result">What became of it.</param>
/// <param name="CvId">Where the claimant had a profile already: what the imported one says, kept as a CV to be reviewed; null otherwise.</param>
public sealed record ClaimOutcome(ClaimResult Result, long? CvId = null);
