namespace ProNet.Domain.Profiles;

/// <summary>What a person agrees to, each apart from the others. What is not decided is the safe answer: found by people here, and by nobody's programs.</summary>
public sealed class Consents
{
    /// <summary>Found by the searches of this ProNet, by those who may see the profile.</summary>
    public bool InSearch { get; set; } = true;

    /// <summary>Listed by search engines of the web, as far as they obey <c>noindex</c>.</summary>
    public bool OnTheWeb { get; set; }

    /// <summary>Read by machines: given in formats made for them, and without <c>noai</c>.</summary>
    public bool ByMachines { get; set; }

    /// <summary>The employers of the person may see that the person is open to work.</summary>
    public bool OpenToEmployers { get; set; }
}
