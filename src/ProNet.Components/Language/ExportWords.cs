namespace ProNet.Components.Language;

/// <summary>Words of what is taken away: the offer, and the headings of tables.</summary>
public abstract class ExportWords
{
    /// <summary>Stands before the names of the formats.</summary>
    public abstract string Offer { get; }

    public abstract string YesNo(bool yes);

    public abstract string GivenName { get; }

    public abstract string MiddleName { get; }

    public abstract string FamilyName { get; }

    public abstract string Headline { get; }

    public abstract string JobTitle { get; }

    public abstract string Organisation { get; }

    public abstract string Place { get; }

    public abstract string MonthsOfExperience { get; }

    public abstract string AvailableFrom { get; }

    public abstract string SkillsMentioned { get; }

    public abstract string SkillsRequired { get; }

    public abstract string SkillsWelcome { get; }

    public abstract string Language { get; }

    public abstract string PayFrom { get; }

    public abstract string PayTo { get; }

    public abstract string Currency { get; }

    public abstract string PayPeriod { get; }

    public abstract string Posted { get; }

    public abstract string Closes { get; }

    public abstract string Updated { get; }

    public abstract string Page { get; }
}
