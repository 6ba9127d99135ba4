using System.Text.Json;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;

namespace ProNet.Resumes.Intake;

/// <summary>A reading as it comes out of the process that read.</summary>
internal static class ReadingText
{
    public static byte[] Write(CvReading reading) => JsonSerializer.SerializeToUtf8Bytes(new Form(
        reading.Problem, reading.Read?.Kind ?? default, reading.Read?.Text ?? "", reading.Read is { } read ? DraftText.Write(read.Draft) : ""));

    /// <returns>Null when it is none, whatever else the process wrote.</returns>
    public static CvReading? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize<Form>(utf8) switch
            {
                null => null,
                { Problem: { } problem } => Enum.IsDefined(problem) ? CvReading.Of(problem) : null,
                var form => Enum.IsDefined(form.Kind) && form.Text is not null && form.Draft is not null
                    ? CvReading.Of(new ReadCv(form.Kind, form.Text, DraftText.Read(form.Draft)))
                    : null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Form(DocumentProblem? Problem, DocumentKind Kind, string Text, string Draft);
}
