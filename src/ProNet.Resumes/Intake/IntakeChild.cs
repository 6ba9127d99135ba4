using ProNet.Resumes.Reading;

namespace ProNet.Resumes.Intake;

/// <summary>The process that reads one file and ends: the file comes by its input, what it says goes by its output, and it has nothing else to lose.</summary>
public static class IntakeChild
{
    /// <summary>Exit code when all went as it should; problems of the file among it.</summary>
    private const int Done = 0;

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var limits = DocumentLimits.Usual;
        ProcessLimits.Set((int)limits.Time.TotalSeconds);
        using var content = new MemoryStream();
        await input.CopyToAsync(content, cancellationToken);
        var recognizer = Environment.GetEnvironmentVariable(IntakeProgram.Recognizer) is { Length: > 0 } program ? new Tesseract(program) : null;
        var reading = new CvReader(limits, TimeProvider.System, recognizer).Read(content.GetBuffer().AsMemory(0, (int)content.Length), cancellationToken);
        await output.WriteAsync(ReadingText.Write(reading), cancellationToken);
        await output.FlushAsync(cancellationToken);
        return Done;
    }
}
