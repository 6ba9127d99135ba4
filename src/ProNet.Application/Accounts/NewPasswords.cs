namespace ProNet.Application.Accounts;

/// <summary>Looks at a password that somebody chose, as this place wants them: the rule, words of the place, and the list of breached ones where there is one.</summary>
public sealed class NewPasswords(AccountOptions options)
{
    /// <param name="password">As typed.</param>
    /// <param name="email">Of the account.</param>
    /// <returns>Null when it is good.</returns>
    /// <exception cref="IOException">The list of breached ones cannot be read.</exception>
    public PasswordProblem? Check(string? password, string email) =>
        PasswordRule.Check(password, email, options.SiteWords)
        ?? (options.BreachedPasswords is { } file && BreachedPasswords.Contains(file, password!) ? PasswordProblem.Breached : null);
}
