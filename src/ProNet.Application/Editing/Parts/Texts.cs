namespace ProNet.Application.Editing.Parts;

/// <summary>Longest texts that a profile takes, in UTF-16 units.</summary>
internal static class Texts
{
    public const int Line = 200;
    public const int Prose = 5_000;
    public const int Summary = 10_000;
    public const int Address = 500;

    public static string Joined(params string[] parts) => string.Join(" · ", parts.Where(part => part.Length > 0));
}
