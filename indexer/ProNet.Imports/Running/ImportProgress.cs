namespace ProNet.Imports.Running;

/// <summary>How far an import is. Sent after each stored batch.</summary>
/// <param name="Read">Records read so far, rejected ones included.</param>
/// <param name="Created">Stored for the first time.</param>
/// <param name="Updated">Stored again because the record changed.</param>
/// <param name="Unchanged">Already stored as they are.</param>
/// <param name="Rejected">Not imported; each is explained in the rejects file.</param>
/// <param name="BytesRead">Bytes of the files (as they are on disk, compressed) read so far.</param>
/// <param name="TotalBytes">Bytes of all files.</param>
/// <param name="Elapsed">Since the start.</param>
public sealed record ImportProgress(
    long Read, long Created, long Updated, long Unchanged, long Rejected, long BytesRead, long TotalBytes, TimeSpan Elapsed)
{
    /// <summary>Records per second since the start.</summary>
    public double PerSecond => Elapsed > TimeSpan.Zero ? Read / Elapsed.TotalSeconds : 0;

    /// <summary>Share of the bytes read, 0 to 1.</summary>
    public double Fraction => TotalBytes > 0 ? Math.Min(1, (double)BytesRead / TotalBytes) : 0;

    /// <summary>An estimate from the bytes read; null before there is anything to estimate from.</summary>
    public TimeSpan? TimeLeft => Fraction > 0 ? Elapsed * ((1 - Fraction) / Fraction) : null;
}
