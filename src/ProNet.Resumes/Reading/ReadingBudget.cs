namespace ProNet.Resumes.Reading;

/// <summary>What the reading of one file has used up of its limits.</summary>
internal sealed class ReadingBudget(DocumentLimits limits, TimeProvider time, CancellationToken cancellationToken)
{
    private readonly long started = time.GetTimestamp();
    private long unpacked;
    private TimeSpan recognizing;

    public DocumentLimits Limits => limits;

    /// <exception cref="UnreadableException">The time is up.</exception>
    public void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (time.GetElapsedTime(started) - recognizing > limits.Time)
            throw new UnreadableException(DocumentProblem.TookTooLong);
    }

    /// <summary>Counts bytes that were unpacked.</summary>
    /// <exception cref="UnreadableException">There are too many.</exception>
    public void Unpacked(int bytes)
    {
        Check();
        unpacked += bytes;
        if (unpacked > limits.UnpackedBytes)
            throw new UnreadableException(DocumentProblem.TooMuchInside);
    }

    /// <summary>The text of a picture, while there is time for recognition.</summary>
    public string Recognize(IPageRecognizer recognizer, ReadOnlyMemory<byte> picture)
    {
        if (recognizing >= limits.RecognitionTime)
            return "";
        var from = time.GetTimestamp();
        var text = recognizer.Recognize(picture, limits.RecognitionTime - recognizing, cancellationToken);
        recognizing += time.GetElapsedTime(from);
        return text;
    }
}
