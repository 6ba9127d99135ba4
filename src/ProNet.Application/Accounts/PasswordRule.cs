using System.Collections.Frozen;
using System.Text;

namespace ProNet.Application.Accounts;

/// <summary>
/// What makes a password good enough: its length, and that it is not one that everybody tries (NIST SP 800-63B, 3.1.1.2). No rules about kinds of characters,
/// which make passwords alike.
/// </summary>
public static class PasswordRule
{
    public const int Shortest = 12;

    /// <summary>Hashing has to end.</summary>
    public const int Longest = 256;

    /// <summary>Fewer different characters than this are a pattern, whatever the length.</summary>
    private const int FewestCharacters = 5;

    private static readonly FrozenSet<string> Common = Read();

    /// <param name="password">As typed.</param>
    /// <param name="email">Of the account.</param>
    /// <param name="words">Words of the place, in lower case: the name of the site, of whoever runs it.</param>
    /// <returns>Null when it is good.</returns>
    public static PasswordProblem? Check(string? password, string email, params IReadOnlyCollection<string> words)
    {
        ArgumentNullException.ThrowIfNull(email);
        ArgumentNullException.ThrowIfNull(words);
        var length = (password ?? "").EnumerateRunes().Count();
        if (length < Shortest)
            return PasswordProblem.TooShort;
        if (length > Longest)
            return PasswordProblem.TooLong;
        if (IsCommon(password!, words))
            return PasswordProblem.Common;
        return IsLike(password!, email) ? PasswordProblem.LikeAddress : null;
    }

    /// <summary>True for a known one, one with digits or signs around it, one with letters written as digits, one repeated, two after another, a walk over the keyboard or a count.</summary>
    private static bool IsCommon(string password, IReadOnlyCollection<string> words)
    {
        var lower = password.ToLowerInvariant();
        if (lower.Distinct().Count() < FewestCharacters || IsRun(lower))
            return true;
        var core = Trimmed(lower);
        return new[] { lower, core, Letters(lower), Trimmed(Letters(lower)), Letters(core) }.Any(text => IsMadeOfKnown(text, words));
    }

    /// <summary>Each part of it is known.</summary>
    private static bool IsMadeOfKnown(string text, IReadOnlyCollection<string> words)
    {
        if (text.Length == 0)
            return true;
        // Reached[n]: the first n characters are known words one after another.
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (var end = 1; end <= text.Length; end++)
        {
            for (var start = 0; start < end && !reached[end]; start++)
                reached[end] = reached[start] && (Common.Contains(text[start..end]) || words.Contains(text[start..end]));
        }

        return reached[text.Length];
    }

    /// <summary>Neighbours all the way, up or down: 234567890123, abcdefghijkl.</summary>
    private static bool IsRun(string text)
    {
        var steps = text.Zip(text.Skip(1), (a, b) => b - a).ToList();
        return steps.Count(s => s is 1 or -1 or 0 or -9 or 9) >= steps.Count - 1;
    }

    private static bool IsLike(string password, string email)
    {
        var name = email.Split('@')[0];
        return password.Contains(email, StringComparison.OrdinalIgnoreCase)
            || (name.Length >= 4 && Trimmed(password.ToLowerInvariant()).Equals(Trimmed(name.ToLowerInvariant()), StringComparison.Ordinal))
            || (name.Length >= Shortest / 2 && password.Contains(name, StringComparison.OrdinalIgnoreCase) && password.Length < name.Length + 6);
    }

    /// <summary>Without digits and signs around it.</summary>
    private static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !char.IsLetter(text[start]))
            start++;
        while (end > start && !char.IsLetter(text[end - 1]))
            end--;
        return text[start..end];
    }

    /// <summary>Digits and signs that stand for letters, as letters.</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            letters.Append(c switch
            {
                '0' => 'o',
                '1' or '!' => 'i',
                '3' or '€' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' => 't',
                _ => c,
            });
        }

        return letters.ToString();
    }

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(PasswordRule).Assembly.GetManifestResourceStream("ProNet.Application.Accounts.common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
    }
}
