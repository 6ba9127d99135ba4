using ProNet.Resumes.Reading;

namespace ProNet.Web.Resumes;

/// <summary>Addresses of a member's own CVs.</summary>
internal static class CvAddresses
{
    public const string Mine = "/me/cv";
    public const string Upload = Mine + "/upload";
    public const string Audience = Mine + "/audience";
    public const string Remove = Mine + "/remove";

    public static string Review(long cvId) => FormattableString.Invariant($"{Mine}/{cvId}/review");

    /// <summary>The same, said to be recognised in pictures.</summary>
    public static string RecognizedReview(long cvId) => Review(cvId) + "?recognized=true";

    /// <summary>The page with what is to be told there.</summary>
    public static string Told(string what) => $"{Mine}?told={what}";

    public static string Problem(DocumentProblem problem) => $"{Mine}?problem={problem}";

    public static string Applied(int facts) => FormattableString.Invariant($"{Mine}?applied={facts}");
}
