using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using ProNet.Hosting.Configuration;
using ProNet.Web.Hosting;

namespace ProNet.Web.Export;

/// <summary>How slowly, and how long, an export may be read: its place is wanted by others.</summary>
internal sealed class ExportLimit
{
    /// <summary>Bytes in a second, after a grace.</summary>
    private static readonly MinDataRate Rate = new(bytesPerSecond: 4_096, gracePeriod: TimeSpan.FromSeconds(10));

    private readonly HttpContext context;
    private readonly CancellationToken over;

    private ExportLimit(HttpContext context, CancellationToken over, CancellationToken either) => (this.context, this.over, Token) = (context, over, either);

    /// <summary>Ends when the reader leaves or the time is over.</summary>
    public CancellationToken Token { get; }

    public static ExportLimit Start(HttpContext context)
    {
        // HTTP/2 has one rate for all requests of a connection, that of the server.
        if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } response)
            response.MinDataRate = Rate;
        var over = new CancellationTokenSource(context.RequestServices.GetRequiredService<ProNetOptions>().ExportTime);
        var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, context.RequestAborted);
        context.Response.RegisterForDispose(over);
        context.Response.RegisterForDispose(either);
        return new ExportLimit(context, over.Token, either.Token);
    }

    /// <summary>Cuts the connection when the time is over, so that nobody takes a part for the whole.</summary>
    public async Task KeepAsync(Task writing)
    {
        try
        {
            await writing;
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            context.Abort();
        }
    }
}
