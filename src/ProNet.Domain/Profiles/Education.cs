using ProNet.Domain.Access;
using ProNet.Domain.Careers;

namespace ProNet.Domain.Profiles;

public sealed class Education
{
    public long Id { get; set; }

    public long MemberId { get; set; }

    /// <summary>Place in the list, 0 first.</summary>
    public int Ordinal { get; set; }

    public string School { get; set; } = "";

    public string Degree { get; set; } = "";

    public string Field { get; set; } = "";

    public PartialDate? Start { get; set; }

    public PartialDate? End { get; set; }

    /// <summary>Who, of those who may see the profile, may see this.</summary>
    public Audience Audience { get; set; }
}
