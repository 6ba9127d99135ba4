using System.Buffers.Binary;

namespace ProNet.Search.Lucene.Columns;

/// <summary>How the periods of the entries of one document are stored: first and last day of each, little-endian.</summary>
internal static class NestedPeriods
{
    private const int Size = 2 * sizeof(int);

    public static byte[] Write(IReadOnlyList<(int First, int Last)?> periods)
    {
        var bytes = new byte[periods.Count * Size];
        for (var i = 0; i < periods.Count; i++)
        {
            var (first, last) = periods[i] ?? NestedColumn.Unknown;
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * Size), first);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan((i * Size) + sizeof(int)), last);
        }

        return bytes;
    }

    public static (int First, int Last)[] Read(ReadOnlySpan<byte> bytes)
    {
        var periods = new (int First, int Last)[bytes.Length / Size];
        for (var i = 0; i < periods.Length; i++)
            periods[i] = (BinaryPrimitives.ReadInt32LittleEndian(bytes[(i * Size)..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[((i * Size) + sizeof(int))..]));
        return periods;
    }
}
