using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace ProNet.Web.Hosting;

internal static class Compression
{
    /// <summary>Fast levels: the pages are small and made anew for each request. Static assets are compressed when the program is published.</summary>
    public static IServiceCollection AddProNetCompression(this IServiceCollection services) => services
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "image/svg+xml"];
        })
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
}
