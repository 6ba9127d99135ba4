using ProNet.Domain.Access;
using ProNet.Domain.Careers;

namespace ProNet.Domain.Profiles;

public sealed class Position
{
    public long Id { get; set; }

    public long MemberId { get; set; }

    /// <summary>Place in the list, 0 first.</summary>
    public int Ordinal { get; set; }

    public string Title { get; set; } = "";

    /// <summary>The employer's name as written; empty when unknown.</summary>
    public string OrganisationName { get; set; } = "";

    /// <summary>The organisation it was recognised as, if any.</summary>
    public long? OrganisationId { get; set; }

    public string PlaceText { get; set; } = "";

    public PartialDate? Start { get; set; }

    /// <summary>Null while held, and when unknown: <see cref="Current"/> tells which.</summary>
    public PartialDate? End { get; set; }

    public CurrentState Current { get; set; }

    /// <summary>The last day on which the owner said that it is held; null when never.</summary>
    public DateOnly? ConfirmedOn { get; set; }

    public string Description { get; set; } = "";

    /// <summary>Who, of those who may see the profile, may see this.</summary>
    public Audience Audience { get; set; }
}
