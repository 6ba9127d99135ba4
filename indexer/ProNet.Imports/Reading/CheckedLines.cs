using System.Text;

namespace ProNet.Imports.Reading;

/// <summary>
/// The lines of a stream as characters for a parser of rows. A line that is not to be used is handed over empty, so that the parser's line numbers stay those of the
/// file, and its problem is kept beside.
/// </summary>
internal sealed class CheckedLines(Stream stream) : TextReader
{
    private readonly IEnumerator<RawRecord> lines = new LineReader(stream).Read().GetEnumerator();
    private readonly Queue<(long Line, string Problem)> problems = [];
    private char[] text = new char[1 << 12];
    private int position;
    private int length;
    private long handedOver;
    private long rowStart = 1;
    private long rowLength;

    /// <summary>To be told where each row starts: one that does not end within <see cref="ImportLimits.RecordBytes"/> ends the reading.</summary>
    public void StartRow(long line) => (rowStart, rowLength) = (line, 0);

    /// <summary>The problem of the first bad line up to a line; empty when there is none. Forgets it and those before.</summary>
    public (long Line, string Problem) TakeProblem(long upToLine) =>
        problems.TryPeek(out var first) && first.Line <= upToLine ? problems.Dequeue() : (0, "");

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (position == length && !Fill())
            return 0;
        var taken = Math.Min(buffer.Length, length - position);
        text.AsSpan(position, taken).CopyTo(buffer);
        position += taken;
        return taken;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            lines.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Blank lines are left out by the reader of lines and put back here.</summary>
    /// <exception cref="InvalidDataException">The row is too long.</exception>
    private bool Fill()
    {
        if (!lines.MoveNext())
            return false;
        var line = lines.Current;
        if (line.Problem.Length > 0)
            problems.Enqueue((line.Line, line.Problem));
        var blank = (int)(line.Line - handedOver - 1);
        var needed = blank + Encoding.UTF8.GetMaxCharCount(line.Bytes.Length) + 1;
        if (needed > text.Length)
            text = new char[needed];
        text.AsSpan(0, blank).Fill('\n');
        length = blank + Encoding.UTF8.GetChars(line.Bytes.Span, text.AsSpan(blank));
        text[length++] = '\n';
        (position, handedOver, rowLength) = (0, line.Line, rowLength + length);
        if (rowLength > 2L * ImportLimits.RecordBytes)
            throw new InvalidDataException($"It has a row, from line {rowStart}, that does not end within {ImportLimits.RecordBytes >> 20} MB, as if a quote were never closed. What came before is kept.");
        return true;
    }
}
