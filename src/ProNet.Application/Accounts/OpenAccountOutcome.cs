namespace ProNet.Application.Accounts;

/// <param name="AccountId">The account; null when none was opened.</param>
/// <param name="Problem">Why not; null when it was.</param>
/// <param name="Password">What is wrong with the password, where that is the reason.</param>
public sealed record OpenAccountOutcome(long? AccountId, OpenAccountProblem? Problem, PasswordProblem? Password = null);
