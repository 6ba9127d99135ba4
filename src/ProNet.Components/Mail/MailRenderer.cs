using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;
using ProNet.Application.Mail;

namespace ProNet.Components.Mail;

/// <summary>Letters as HTML, by a component.</summary>
internal sealed class MailRenderer(IServiceProvider services, ILoggerFactory logging) : IMailRenderer
{
    public async Task<string> RenderAsync(Letter letter, string language, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var renderer = new HtmlRenderer(new LetterServices(services), logging);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(LetterDocument.Letter)] = letter,
            [nameof(LetterDocument.Language)] = language,
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<LetterDocument>(parameters)).ToHtmlString());
    }
}
