using System.Text;

namespace ProNet.Search.Analysis;

/// <summary>Readable keys for addresses.</summary>
public static class Slug
{
    private const int Longest = 60;

    /// <summary>Folded (<see cref="TextFolding"/>) ASCII letters and digits with single hyphens between words, at most 60 characters; empty when the text holds no such letter.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in TextFolding.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length == Longest)
                break;
        }

        return slug.ToString().TrimEnd('-');
    }
}
