using System.Net;
using ProNet.Application.Mail;

namespace ProNet.Application.Tests.Mail;

/// <summary>A letter without looks.</summary>
internal sealed class PlainRenderer : IMailRenderer
{
    public Task<string> RenderAsync(Letter letter, string language, CancellationToken cancellationToken) =>
        Task.FromResult($"<pre lang=\"{language}\">{WebUtility.HtmlEncode(LetterText.Of(letter))}</pre>");
}
