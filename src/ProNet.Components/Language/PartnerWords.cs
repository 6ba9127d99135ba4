using ProNet.Application.Partners;

namespace ProNet.Components.Language;

/// <summary>Words of the search for partners, clients and providers.</summary>
public abstract class PartnerWords
{
    /// <summary>As a menu says it.</summary>
    public abstract string Partners { get; }

    /// <summary>What the page asks.</summary>
    public abstract string Title { get; }

    /// <summary>What can be typed.</summary>
    public abstract string Hint { get; }

    /// <summary>Over the choice of modes.</summary>
    public abstract string Modes { get; }

    public abstract string Of(PartnerMode mode);

    /// <summary>Who is found, and in which order.</summary>
    public abstract string Lead(PartnerMode mode);

    /// <summary>The profile says nothing that the search could be made of.</summary>
    public abstract string NothingToGoBy(PartnerMode mode);

    /// <summary>Over what the search is made of.</summary>
    public abstract string Criteria { get; }

    /// <summary>What is asked in a field of the query.</summary>
    public abstract string Criterion(string field, string text);

    /// <summary>Leads to the lines.</summary>
    public abstract string EditOffers { get; }

    public abstract string EditSeeks { get; }
}
