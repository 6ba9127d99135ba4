using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ProNet.Web.Resumes;

/// <summary>A form with one file, read as it comes: no more of the file than may be is held, nothing is written to a disk, and what is beyond is let go by.</summary>
/// <param name="FileName">As the browser says it; empty when no file was chosen.</param>
/// <param name="Content">The file; null when it is larger than may be.</param>
/// <param name="Fields">The other fields.</param>
internal sealed record UploadedFile(string FileName, byte[]? Content, FormCollection Fields)
{
    private const int LongestField = 16 * 1024;
    private const int MostParts = 8;

    /// <summary>Makes the other fields the form of the request, so that what looks at forms finds them.</summary>
    /// <param name="context">The request.</param>
    /// <param name="most">Bytes of the file.</param>
    /// <returns>Null when it is no such form, or breaks off.</returns>
    public static async Task<UploadedFile?> ReadAsync(HttpContext context, int most)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and < 200 } boundary)
            return null;
        try
        {
            var file = await ReadAsync(new MultipartReader(boundary, context.Request.Body), most, context.RequestAborted);
            context.Features.Set<IFormFeature>(new FormFeature(file.Fields));
            return file;
        }
        catch (Exception e) when (e is IOException or InvalidDataException && e is not BadHttpRequestException)
        {
            return null;
        }
    }

    private static async Task<UploadedFile> ReadAsync(MultipartReader parts, int most, CancellationToken cancellationToken)
    {
        var (name, content, fields) = ("", (byte[]?)[], new Dictionary<string, StringValues>(StringComparer.Ordinal));
        for (var i = 0; i < MostParts && await parts.ReadNextSectionAsync(cancellationToken) is { } part; i++)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition))
                continue;
            var fileName = HeaderUtilities.RemoveQuotes(StringSegment.IsNullOrEmpty(disposition.FileNameStar) ? disposition.FileName : disposition.FileNameStar).Value;
            if (fileName is null)
                fields[HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? ""] = System.Text.Encoding.UTF8.GetString(await HeldAsync(part.Body, LongestField, cancellationToken) ?? []);
            else if (fileName.Length > 0)
                (name, content) = (fileName, await HeldAsync(part.Body, most, cancellationToken));
        }

        return new UploadedFile(name, content, new FormCollection(fields));
    }

    /// <summary>Null when there is more; all of it has been read, because a browser that is cut off shows nothing.</summary>
    private static async Task<byte[]?> HeldAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        using var held = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var all = 0L;
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            all += read;
            if (all <= most)
                held.Write(buffer, 0, read);
        }

        return all <= most ? held.ToArray() : null;
    }
}
