using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace ProNet.Application.Ranking;

/// <summary>
/// Features and scores of a list as one blob, about a kilobyte for twenty rows: features column by column, because a column's values are alike, then scores, in full precision; compressed by Brotli.
/// A receipt replays from it bit by bit.
/// </summary>
public sealed class PackedRows
{
    private const byte Version = 1;
    private const int HeaderLength = 8;

    /// <summary>More than any page shows.</summary>
    public const int MostRows = 1_000;

    private PackedRows(int count, int featureCount, float[] features, double[] scores, double[] trialScores) =>
        (Count, FeatureCount, Features, Scores, TrialScores) = (count, featureCount, features, scores, trialScores);

    public int Count { get; }

    public int FeatureCount { get; }

    /// <summary>Row after row.</summary>
    public float[] Features { get; }

    public double[] Scores { get; }

    /// <summary>Of a model on trial; empty where there was none.</summary>
    public double[] TrialScores { get; }

    public static byte[] Pack(IReadOnlyList<RankedRow> rows, int featureCount, ReadOnlySpan<double> trialScores)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var raw = new byte[HeaderLength + (rows.Count * featureCount * 4) + (rows.Count * 8) + (trialScores.Length * 8)];
        raw[0] = Version;
        raw[1] = trialScores.Length > 0 ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt16LittleEndian(raw.AsSpan(2), (ushort)featureCount);
        BinaryPrimitives.WriteInt32LittleEndian(raw.AsSpan(4), rows.Count);
        var at = HeaderLength;
        for (var feature = 0; feature < featureCount; feature++)
        {
            foreach (var row in rows)
            {
                BinaryPrimitives.WriteSingleLittleEndian(raw.AsSpan(at), row.Features[feature]);
                at += 4;
            }
        }

        foreach (var row in rows)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(raw.AsSpan(at), row.Score);
            at += 8;
        }

        foreach (var score in trialScores)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(raw.AsSpan(at), score);
            at += 8;
        }

        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            brotli.Write(raw);
        return packed.ToArray();
    }

    /// <exception cref="InvalidDataException">The blob is none.</exception>
    public static PackedRows Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        Span<byte> header = stackalloc byte[HeaderLength];
        if (brotli.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || header[0] != Version)
            throw new InvalidDataException("The rows of a list are damaged, or of another version.");
        var (hasTrial, featureCount, count) = (header[1] == 1, (int)BinaryPrimitives.ReadUInt16LittleEndian(header[2..]), BinaryPrimitives.ReadInt32LittleEndian(header[4..]));
        if (count is < 0 or > MostRows)
            throw new InvalidDataException("The rows of a list are damaged: no list is that long.");
        var body = new byte[(count * featureCount * 4) + (count * 8 * (hasTrial ? 2 : 1))];
        if (brotli.ReadAtLeast(body, body.Length, throwOnEndOfStream: false) < body.Length)
            throw new InvalidDataException("The rows of a list are damaged: they end too early.");
        var columns = MemoryMarshal.Cast<byte, float>(body.AsSpan(0, count * featureCount * 4));
        var features = new float[count * featureCount];
        for (var feature = 0; feature < featureCount; feature++)
        {
            for (var row = 0; row < count; row++)
                features[(row * featureCount) + feature] = columns[(feature * count) + row];
        }

        var numbers = MemoryMarshal.Cast<byte, double>(body.AsSpan(count * featureCount * 4)).ToArray();
        return new PackedRows(count, featureCount, features, numbers[..count], numbers[count..]);
    }

    public static byte[] PackSubjects(IEnumerable<long> subjects) => MemoryMarshal.AsBytes<long>(subjects.ToArray()).ToArray();

    /// <summary>By the order shown; 0 for one that was erased.</summary>
    public static long[] Subjects(byte[] packed) => MemoryMarshal.Cast<byte, long>(packed).ToArray();
}
