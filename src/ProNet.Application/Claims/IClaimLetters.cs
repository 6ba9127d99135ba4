using ProNet.Application.Mail;

namespace ProNet.Application.Claims;

/// <summary>Letters about claims. Their words live in projects above this one, which the web host brings.</summary>
public interface IClaimLetters
{
    /// <summary>Brings the link that shows that a profile is its reader's.</summary>
    /// <param name="token">Of the link.</param>
    /// <param name="language">Two letters.</param>
    Letter Link(string token, string language);

    /// <summary>The profile is the reader's.</summary>
    /// <param name="isToReview">True when what it says waits to be reviewed.</param>
    /// <param name="language">Two letters.</param>
    Letter Accepted(bool isToReview, string language);

    /// <param name="name">Of the profile.</param>
    /// <param name="reason">In the words of who decided.</param>
    /// <param name="language">Two letters.</param>
    Letter Refused(string name, string reason, string language);

    /// <summary>The profile went to somebody else.</summary>
    /// <param name="name">Of the profile.</param>
    /// <param name="language">Two letters.</param>
    Letter Taken(string name, string language);
}
