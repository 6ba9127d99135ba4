namespace ProNet.Imports.Reading;

/// <summary>The bytes of one record, or the reason why they are not to be used.</summary>
/// <param name="Line">Line on which it starts, 1 first.</param>
/// <param name="Bytes">UTF-8; valid until the next record is read.</param>
/// <param name="Problem">A sentence; empty when the bytes are good.</param>
internal readonly record struct RawRecord(long Line, ReadOnlyMemory<byte> Bytes, string Problem)
{
    /// <summary>A record longer than this is skipped: no honest profile or posting comes near, and memory must stay bounded.</summary>
    public const int MaximumBytes = 4 << 20;

    public static RawRecord TooLong(long line) =>
        new(line, default, $"The record is longer than {MaximumBytes >> 20} MB and was skipped.");
}
