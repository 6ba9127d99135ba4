using System.Numerics;

namespace ProNet.Search.Lucene.Ranking;

/// <summary>
/// The length of a field in one byte: exact below 40 words, then to four significant bits, as Lucene has kept it since version 7 (<c>SmallFloat.intToByte4</c>).
/// The byte of Lucene 4.8 tells 11 words from 16 only, which moved titles past each other.
/// </summary>
internal static class LengthNorm
{
    /// <summary>Lengths that stand for themselves before the scale begins.</summary>
    private const int Free = 24;

    private const int MantissaBits = 3;
    private const int Mantissa = 1 << MantissaBits;

    public static byte Encode(int length)
    {
        if (length < Free)
            return (byte)Math.Max(length, 0);
        var rest = (uint)(length - Free);
        var bits = 32 - BitOperations.LeadingZeroCount(rest);
        if (bits <= MantissaBits)
            return (byte)(Free + rest);
        var shift = bits - (MantissaBits + 1);
        return (byte)(Free + ((rest >> shift) & (Mantissa - 1) | (uint)(shift + 1) << MantissaBits));
    }

    /// <summary>The smallest length that is encoded so.</summary>
    public static int Decode(byte norm)
    {
        if (norm < Free)
            return norm;
        var rest = norm - Free;
        var shift = (rest >> MantissaBits) - 1;
        return Free + (shift < 0 ? rest : ((rest & (Mantissa - 1)) | Mantissa) << shift);
    }
}
