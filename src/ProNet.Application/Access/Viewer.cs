using ProNet.Search;
using ProNet.Search.Access;

namespace ProNet.Application.Access;

/// <summary>Who asks. Every read takes one; what it may see is decided here and nowhere else.</summary>
public sealed record Viewer
{
    private Viewer()
    {
    }

    public ViewerRole Role { get; private init; }

    /// <summary>The member who asks; null for a visitor, the system, and an administrator without a profile.</summary>
    public long? MemberId { get; private init; }

    /// <summary>The organisation that a recruiter searches for.</summary>
    public long? OrganisationId { get; private init; }

    /// <summary>What is kept from the viewer, as far as it is somebody.</summary>
    public KeptBack KeptBack { get; init; } = KeptBack.Nothing;

    /// <summary>Members whose contact the viewer is, as far as it is somebody.</summary>
    public ValueList<long> Contacts { get; init; } = [];

    public static Viewer Visitor { get; } = new() { Role = ViewerRole.Visitor };

    /// <summary>Sees everything, for checks and maintenance; no request of a person has it.</summary>
    public static Viewer System { get; } = new() { Role = ViewerRole.System };

    /// <summary>What may be seen, as searches and reads of the store take it. An administrator sees what a member sees: privileged reads are asked for by name.</summary>
    public AccessScope Scope => Seen.Except(KeptBack.Profiles, KeptBack.Availability).Knowing(Contacts);

    private AccessScope Seen => this switch
    {
        { Role: ViewerRole.System } => AccessScope.SystemSeesEverything(),
        { Role: ViewerRole.Visitor } or { MemberId: null } => AccessScope.Anonymous,
        { Role: ViewerRole.Recruiter, MemberId: { } recruiter } => AccessScope.ForRecruiter(recruiter),
        { MemberId: { } member } => AccessScope.ForMember(member),
    };

    public static Viewer Member(long memberId) => new() { Role = ViewerRole.Member, MemberId = memberId };

    public static Viewer Recruiter(long memberId, long organisationId) => new() { Role = ViewerRole.Recruiter, MemberId = memberId, OrganisationId = organisationId };

    public static Viewer Administrator(long? memberId) => new() { Role = ViewerRole.Administrator, MemberId = memberId };
}
