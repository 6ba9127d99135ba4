using ProNet.Application.Mail;

namespace ProNet.Application.Accounts.Addresses;

/// <summary>Letters about the address of an account. Their words live in projects above this one, which the web host brings.</summary>
public interface IAddressLetters
{
    /// <summary>To the new address: brings the link that confirms it.</summary>
    Letter Confirm(string token, string language);

    /// <summary>To the new address, which has an account already.</summary>
    Letter Known(string language);

    /// <summary>To the old address: another one was asked for. Brings the link with which one objects.</summary>
    Letter Asked(string address, string token, string language);

    /// <summary>To the old address: the account has another one. Brings the link with which one objects.</summary>
    Letter Changed(string address, string token, string language);
}
