using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;

namespace ProNet.Imports.Demo;

/// <summary>What the demo consists of; entities that are not saved yet and point at each other.</summary>
internal sealed record DemoSet(
    IReadOnlyCollection<SkillConcept> Skills,
    IReadOnlyList<Place> Places,
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<Member> Members,
    IReadOnlyList<Job> Jobs);
