namespace ProNet.Application.Mail;

/// <summary>Gives a letter its looks. The design lives in a project above this one, which the web host brings.</summary>
public interface IMailRenderer
{
    /// <summary>A whole HTML document that needs nothing from elsewhere.</summary>
    /// <param name="letter">What it says; its text is encoded.</param>
    /// <param name="language">Two letters, for the document's <c>lang</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<string> RenderAsync(Letter letter, string language, CancellationToken cancellationToken);
}
