using System.Buffers;
using System.Text;

namespace ProNet.Imports.Reading;

/// <summary>
/// Cuts the objects out of a JSON array in a stream, so that a file of any size needs the memory of one object. Only brackets and strings are
/// followed here; whether an object is valid JSON is for its parser to say, so one bad object does not cost the others.
/// </summary>
internal sealed class JsonArrayReader(Stream stream, string property)
{
    private readonly byte[] buffer = new byte[1 << 16];
    private readonly ArrayBufferWriter<byte> current = new();
    private readonly StringBuilder name = new();
    private string lastString = "";
    private int depth;
    private int arrayDepth = -1;
    private bool inString;
    private bool escaped;
    private bool inRecord;
    private bool tooLong;
    private long line = 1;
    private long recordLine;

    /// <exception cref="InvalidDataException">The file ends inside the array, or holds no such array.</exception>
    public IEnumerable<RawRecord> Read()
    {
        var sawArray = false;
        var isStart = true;
        while (stream.Read(buffer, 0, buffer.Length) is > 0 and var filled)
        {
            if (isStart && filled > 1 && buffer[0] is 0xFF or 0xFE)
                throw new InvalidDataException("It is written in UTF-16. Save it as UTF-8.");
            isStart = false;
            for (var i = 0; i < filled; i++)
            {
                if (Step(buffer[i]))
                    yield return Take();
                sawArray |= arrayDepth >= 0;
            }
        }

        if (inRecord || arrayDepth >= 0)
            throw new InvalidDataException($"It ends in the middle of the list, after line {line}; what came before is kept.");
        if (!sawArray)
            throw new InvalidDataException($"It holds neither a list nor an object with a list called \"{property}\".");
    }

    /// <summary>Takes in one byte; true when it completes a record.</summary>
    private bool Step(byte b)
    {
        if (b == '\n')
            line++;
        if (inRecord)
            Keep(b);
        if (inString)
        {
            StepInString(b);
            return false;
        }

        switch (b)
        {
            case (byte)'"':
                inString = true;
                name.Clear();
                return false;
            case (byte)'[' or (byte)'{':
                Open(b);
                return false;
            case (byte)']' or (byte)'}':
                return Close();
            default:
                return false;
        }
    }

    private void StepInString(byte b)
    {
        if (escaped)
        {
            escaped = false;
        }
        else if (b == '\\')
        {
            escaped = true;
        }
        else if (b == '"')
        {
            inString = false;
            if (depth == 1)
                lastString = name.ToString();
        }
        else if (depth == 1 && name.Length < 100)
        {
            name.Append((char)b);
        }
    }

    private void Open(byte b)
    {
        if (b == '[' && arrayDepth < 0 && (depth == 0 || (depth == 1 && lastString == property)))
        {
            arrayDepth = depth + 1;
        }
        else if (b == '{' && depth == arrayDepth)
        {
            inRecord = true;
            recordLine = line;
            Keep(b);
        }

        depth++;
    }

    private bool Close()
    {
        depth--;
        if (inRecord && depth == arrayDepth)
        {
            inRecord = false;
            return true;
        }

        if (depth < arrayDepth)
            arrayDepth = -1;
        return false;
    }

    private void Keep(byte b)
    {
        if (current.WrittenCount >= ImportLimits.RecordBytes)
        {
            tooLong = true;
            return;
        }

        current.GetSpan(1)[0] = b;
        current.Advance(1);
    }

    private RawRecord Take()
    {
        var (wasTooLong, bytes) = (tooLong, current.WrittenSpan.ToArray());
        current.ResetWrittenCount();
        tooLong = false;
        return wasTooLong ? RawRecord.TooLong(recordLine) : RawRecord.Of(recordLine, bytes);
    }
}
