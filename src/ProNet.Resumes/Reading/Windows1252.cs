using System.Text;

namespace ProNet.Resumes.Reading;

/// <summary>The characters that old programs of western countries wrote.</summary>
internal static class Windows1252
{
    /// <summary>For the bytes 0x80 to 0x9F; the others are as in Latin-1. Five stand for nothing.</summary>
    private const string Upper = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    public static char Of(byte value) => value is < 0x80 or > 0x9F ? (char)value : Upper[value - 0x80] is not '\0' and var c ? c : ' ';

    public static string Decode(ReadOnlySpan<byte> content)
    {
        var text = new StringBuilder(content.Length);
        foreach (var value in content)
            text.Append(Of(value));
        return text.ToString();
    }
}
