using System.Text;
using ProNet.Search.Analysis;

namespace ProNet.Indexing.Imports.Text;

/// <summary>Readable keys for addresses.</summary>
internal static class Slug
{
    private const int Longest = 60;

    /// <summary>Lower-case ASCII letters, digits and single hyphens; empty when the text holds no such letter.</summary>
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

    /// <summary>A short suffix that tells namesakes apart, the same at each import.</summary>
    public static string Suffix(string source, string externalId)
    {
        using var digest = new ContentDigest(0);
        return digest.Add(source).Add(externalId).Finish()[..6];
    }
}
