namespace ProNet.Resumes.Reading;

/// <summary>What a CV may be at most.</summary>
public sealed record DocumentLimits
{
    public static DocumentLimits Usual { get; } = new();

    /// <summary>Bytes of the file.</summary>
    public int Bytes { get; init; } = 10 * 1024 * 1024;

    public int Pages { get; init; } = 60;

    /// <summary>Files in a packed one.</summary>
    public int Entries { get; init; } = 1_000;

    /// <summary>Bytes of all that is unpacked, as counted while it is unpacked.</summary>
    public long UnpackedBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>How many times larger a part may be than it was packed; texts of this kind reach about twenty.</summary>
    public int Ratio { get; init; } = 150;

    /// <summary>Characters of text.</summary>
    public int Characters { get; init; } = 500_000;

    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>For the recognition of all pages that are pictures, beside the rest; later ones stay without text.</summary>
    public TimeSpan RecognitionTime { get; init; } = TimeSpan.FromSeconds(40);
}
