using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ProNet.Application.Accounts;

/// <summary>
/// Passwords of accounts elsewhere that became known, as Have I Been Pwned gives them to download: the SHA-1 of each in hexadecimal, a colon and how often, a line
/// for each, in order. Looked for on the disk, half by half: some thirty reads in a file of forty gigabytes, no memory, and nothing is asked of anybody.
/// </summary>
public static class BreachedPasswords
{
    private const int HashLength = 40;

    /// <summary>Longer than any line.</summary>
    private const int Window = 128;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool Contains(string file, string password)
    {
        Span<byte> wanted = stackalloc byte[HashLength];
        Encoding.ASCII.GetBytes(Hash(password), wanted);
        using var handle = File.OpenHandle(file);
        var (low, high) = (0L, RandomAccess.GetLength(handle));
        Span<byte> window = stackalloc byte[Window];
        // Between low and high, both beginnings of lines, lies the line that is looked for.
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var from = Math.Max(low, middle - (Window / 2));
            var read = window[..RandomAccess.Read(handle, window, from)];
            // The line that the middle lies in: after the last end of a line before it.
            var start = from + read[..(int)(middle - from)].LastIndexOf((byte)'\n') + 1;
            var line = read[(int)(start - from)..];
            if (line.Length < HashLength)
                return false;
            var order = Compare(wanted, line[..HashLength]);
            if (order == 0)
                return true;
            if (order < 0)
                high = start;
            else if (line.IndexOf((byte)'\n') is >= 0 and var end)
                low = start + end + 1;
            else
                return false;
        }

        return false;
    }

    /// <summary>True when a file begins as such a list does.</summary>
    public static bool IsList(string file)
    {
        using var reader = new StreamReader(file, Encoding.ASCII);
        var start = new char[HashLength + 1];
        return reader.ReadBlock(start) == start.Length && start[HashLength] == ':' && Array.TrueForAll(start[..HashLength], char.IsAsciiHexDigit);
    }

    /// <summary>By value, whichever case the file's letters have.</summary>
    private static int Compare(ReadOnlySpan<byte> wanted, ReadOnlySpan<byte> found)
    {
        for (var i = 0; i < HashLength; i++)
        {
            var upper = found[i] is >= (byte)'a' and <= (byte)'f' ? found[i] - 32 : found[i];
            if (wanted[i] != upper)
                return wanted[i] - upper;
        }

        return 0;
    }

    [SuppressMessage("Security", "CA5350", Justification = "Protects nothing: it is what the list has.")]
    private static string Hash(string password) => Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
}
