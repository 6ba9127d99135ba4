namespace ProNet.Resumes.Reading;

/// <summary>Recognises the text of a page that is a picture.</summary>
public interface IPageRecognizer
{
    /// <param name="image">A JPEG or a PNG.</param>
    /// <param name="time">The longest it may take.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Lines, in reading order; empty when there is none, or none in time.</returns>
    string Recognize(ReadOnlyMemory<byte> image, TimeSpan time, CancellationToken cancellationToken);
}
