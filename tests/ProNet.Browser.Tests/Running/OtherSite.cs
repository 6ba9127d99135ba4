using System.Net;
using System.Text;
using ProNet.Testing.Servers;

namespace ProNet.Browser.Tests.Running;

/// <summary>A page of somebody else, on a port of its own: its browser asks each picture whether it may be shown there.</summary>
internal sealed class OtherSite : IDisposable
{
    private readonly HttpListener listener = new();

    public OtherSite(string body)
    {
        Address = $"http://127.0.0.1:{FreePorts.Take()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = AnswerAsync(Encoding.UTF8.GetBytes($"<!doctype html><title>Other</title>{body}"));
    }

    public string Address { get; }

    public void Dispose() => listener.Close();

    private async Task AnswerAsync(byte[] page)
    {
        try
        {
            while (true)
            {
                var response = (await listener.GetContextAsync()).Response;
                response.ContentType = "text/html; charset=utf-8";
                response.Headers["Cross-Origin-Embedder-Policy"] = "require-corp";
                await response.OutputStream.WriteAsync(page);
                response.Close();
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // Closed.
        }
    }
}
