using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ProNet.Components.Mail;

/// <summary>Services for drawing a letter: those of the host, but letters of all languages stay as they are written, because a mail is UTF-8. As entities they take four times the room.</summary>
internal sealed class LetterServices(IServiceProvider host) : IServiceProvider
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? Encoder : host.GetService(serviceType);
}
