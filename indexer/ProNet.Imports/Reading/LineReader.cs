namespace ProNet.Imports.Reading;

/// <summary>
/// Cuts a stream into lines without ever holding more than one, and no line longer than <see cref="ImportLimits.RecordBytes"/>: a 200 MB line
/// costs a sentence, not 200 MB. Empty lines are counted and left out.
/// </summary>
internal sealed class LineReader(Stream stream)
{
    private readonly byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 14];
    private int length;
    private bool skipping;

    public IEnumerable<RawRecord> Read()
    {
        long number = 1;
        var isFirst = true;
        while (stream.Read(buffer, 0, buffer.Length) is > 0 and var filled)
        {
            var from = 0;
            if (isFirst)
            {
                isFirst = false;
                ThrowWhenUtf16(buffer.AsSpan(0, filled));
                from = buffer.AsSpan(0, filled).StartsWith("\uFEFF"u8) ? 3 : 0;
            }

            while (from < filled)
            {
                var end = Array.IndexOf(buffer, (byte)'\n', from, filled - from);
                Append(from, (end < 0 ? filled : end) - from);
                if (end < 0)
                    break;
                if (Take(number) is { } record)
                    yield return record;
                number++;
                from = end + 1;
            }
        }

        if (Take(number) is { } last)
            yield return last;
    }

    private void Append(int from, int count)
    {
        if (skipping || length + count > ImportLimits.RecordBytes)
        {
            skipping = true;
            return;
        }

        if (length + count > line.Length)
            Array.Resize(ref line, Math.Max(line.Length * 2, length + count));
        Array.Copy(buffer, from, line, length, count);
        length += count;
    }

    private RawRecord? Take(long number)
    {
        var (taken, skipped) = (length, skipping);
        (length, skipping) = (0, false);
        if (skipped)
            return RawRecord.TooLong(number);
        if (taken > 0 && line[taken - 1] == '\r')
            taken--;
        if (line.AsSpan(0, taken).IndexOfAnyExcept((byte)' ', (byte)'\t') < 0)
            return null;
        return RawRecord.Of(number, line.AsMemory(0, taken));
    }

    private static void ThrowWhenUtf16(ReadOnlySpan<byte> start)
    {
        if (start.Length >= 2 && ((start[0] == 0xFF && start[1] == 0xFE) || (start[0] == 0xFE && start[1] == 0xFF)))
            throw new InvalidDataException("It is written in UTF-16. Save it as UTF-8.");
    }
}
