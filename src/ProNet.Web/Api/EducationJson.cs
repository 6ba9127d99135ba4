using ProNet.Domain.Profiles;

namespace ProNet.Web.Api;

internal sealed record EducationJson(string? School, string? Degree, string? Field, string? Start, string? End)
{
    public static EducationJson Of(Education education) => new(
        ApiText.OrNull(education.School),
        ApiText.OrNull(education.Degree),
        ApiText.OrNull(education.Field),
        education.Start?.ToString(),
        education.End?.ToString());
}
