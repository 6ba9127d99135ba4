using ProNet.Application.Mail;

namespace ProNet.Application.Accounts;

/// <summary>Words and addresses of letters about accounts. They live in projects above this one, which the web host brings.</summary>
public interface IAccountLetters
{
    /// <param name="kind">What it is for.</param>
    /// <param name="token">Of the link in it.</param>
    /// <param name="language">Two letters.</param>
    Letter Write(AccountLetterKind kind, string token, string language);
}
