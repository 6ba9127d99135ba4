using System.Text;
using Microsoft.Net.Http.Headers;

namespace ProNet.Web.Hosting;

/// <summary>Reads bodies in the encodings that this program knows; one that names another is refused before anybody reads it.</summary>
internal static class KnownCharacters
{
    private const string Refusal = "Please send text in UTF-8.\n";

    public static IApplicationBuilder UseKnownCharacters(this IApplicationBuilder app) => app.Use(AnswerAsync);

    private static Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.Charset.HasValue || IsKnown(type.Charset.Value.Trim('"')))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Refusal, context.RequestAborted);
    }

    private static bool IsKnown(string name)
    {
        try
        {
            _ = Encoding.GetEncoding(name);
            return true;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // UTF-7 is known by its name and refused by the runtime.
            return false;
        }
    }
}
