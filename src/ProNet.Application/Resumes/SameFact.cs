using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;
using ProNet.Search.Analysis;

namespace ProNet.Application.Resumes;

/// <summary>Whether a proposed fact is one that the profile has, though it may be written otherwise: importing twice must not double anything.</summary>
internal static class SameFact
{
    /// <summary>Accents, case and signs aside.</summary>
    public static bool Is(string one, string other) => Key(one) == Key(other);

    public static bool Is(DraftPosition proposed, Position known) =>
        Is(proposed.Title, known.Title) && IsLike(proposed.Organisation, known.OrganisationName) && IsSameTime(proposed.Start, known.Start);

    public static bool Is(DraftEducation proposed, Education known) =>
        IsLike(proposed.School, known.School) && IsLike($"{proposed.Degree} {proposed.Field}", $"{known.Degree} {known.Field}") && IsSameTime(proposed.End ?? proposed.Start, known.End ?? known.Start);

    /// <summary>Where one of the two says nothing, it does not contradict.</summary>
    private static bool IsLike(string one, string other) => Key(one) is var a && Key(other) is var b && (a == b || a.Length == 0 || b.Length == 0);

    private static bool IsSameTime(PartialDate? one, PartialDate? other) =>
        one is not { } a || other is not { } b || (a.Year == b.Year && (a.Month is null || b.Month is null || a.Month == b.Month));

    /// <summary>Letters, digits and the signs that tell C from C++, in any script.</summary>
    private static string Key(string text) => new([.. TextFolding.Fold(text).Where(c => char.IsLetterOrDigit(c) || c is '+' or '#')]);
}
