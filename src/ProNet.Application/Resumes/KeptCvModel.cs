using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;

namespace ProNet.Application.Resumes;

/// <param name="Cv">What is kept.</param>
/// <param name="Draft">The facts that it proposes.</param>
public sealed record KeptCvModel(KeptCv Cv, CareerDraft Draft);
