using ProNet.Application.Places;
using ProNet.Domain.Jobs;
using ProNet.Domain.Skills;
using ProNet.Search;

namespace ProNet.Application.Jobs;

/// <param name="Job">With its organisation, when the viewer may see that.</param>
/// <param name="Organisation">Name of the organisation; may be empty.</param>
/// <param name="OrganisationSlug">Null when it has no page for the viewer.</param>
/// <param name="Place">Where the work is.</param>
/// <param name="Required">Skills that are asked for.</param>
/// <param name="Welcome">Skills that are welcome.</param>
/// <param name="IsClosed">True: it no longer takes applications.</param>
public sealed record JobPageModel(
    Job Job, string Organisation, string? OrganisationSlug, PlaceCard? Place, ValueList<SkillConcept> Required, ValueList<SkillConcept> Welcome, bool IsClosed);
