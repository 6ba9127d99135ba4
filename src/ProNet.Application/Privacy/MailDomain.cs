using System.Globalization;

namespace ProNet.Application.Privacy;

/// <summary>What names the addresses of an employer: <c>acme.example</c>.</summary>
public static class MailDomain
{
    private const int Longest = 253;

    /// <summary>Reads a domain as people write it, with or without the sign before it or an address around it.</summary>
    /// <returns>Lower case and in its ASCII form; null when it is none, or a single label, which would name half the world.</returns>
    public static string? Read(string? text)
    {
        var name = (text ?? "").Trim().TrimEnd('.');
        name = name[(name.LastIndexOf('@') + 1)..];
        if (name.Length is 0 or > Longest)
            return null;
        try
        {
            name = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(name).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }

        return name.Contains('.', StringComparison.Ordinal) ? name : null;
    }
}
