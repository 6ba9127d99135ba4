using System.Text.Unicode;

namespace ProNet.Imports.Reading;

/// <summary>The bytes of one record, or the reason why they are not to be used.</summary>
/// <param name="Line">Line on which it starts, 1 first.</param>
/// <param name="Bytes">UTF-8 of characters only (see <see cref="CharacterRepair"/>); valid until the next record is read.</param>
/// <param name="Problem">A sentence; empty when the bytes are good.</param>
internal readonly record struct RawRecord(long Line, Memory<byte> Bytes, string Problem)
{
    /// <param name="line">Line on which it starts.</param>
    /// <param name="bytes">As read; mended in place.</param>
    public static RawRecord Of(long line, Memory<byte> bytes)
    {
        if (!Utf8.IsValid(bytes.Span))
            return new RawRecord(line, default, "The record is not valid UTF-8. Save the file as UTF-8.");
        CharacterRepair.Mend(bytes.Span);
        return new RawRecord(line, bytes, "");
    }

    public static RawRecord TooLong(long line) =>
        new(line, default, $"The record is longer than {ImportLimits.RecordBytes >> 20} MB and was skipped.");
}
