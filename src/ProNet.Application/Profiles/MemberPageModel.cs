using ProNet.Application.Places;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Search;

namespace ProNet.Application.Profiles;

/// <param name="Member">What the viewer sees of the member, with positions, education and skills in order.</param>
/// <param name="Place">Where the person is.</param>
/// <param name="Listed">Skills that the person names as such.</param>
/// <param name="Mentioned">Skills recognised in what the person wrote.</param>
public sealed record MemberPageModel(Member Member, PlaceCard? Place, ValueList<SkillConcept> Listed, ValueList<SkillConcept> Mentioned)
{
    /// <summary>True when it was imported and has no owner yet. Looked up where one profile is read by its address.</summary>
    public bool IsUnclaimed { get; init; }
}
