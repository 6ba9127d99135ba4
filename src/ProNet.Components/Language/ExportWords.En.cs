namespace ProNet.Components.Language;

internal sealed class EnglishExportWords : ExportWords
{
    public override string Offer => "Save all results:";

    public override string YesNo(bool yes) => yes ? "yes" : "no";

    public override string GivenName => "Given name";

    public override string MiddleName => "Middle name";

    public override string FamilyName => "Family name";

    public override string Headline => "Headline";

    public override string JobTitle => "Job title";

    public override string Organisation => "Organisation";

    public override string Place => "Place";

    public override string MonthsOfExperience => "Months of experience";

    public override string AvailableFrom => "Available from";

    public override string SkillsMentioned => "Skills mentioned";

    public override string SkillsRequired => "Skills required";

    public override string SkillsWelcome => "Skills that are a plus";

    public override string Language => "Language";

    public override string PayFrom => "Pay from";

    public override string PayTo => "Pay to";

    public override string Currency => "Currency";

    public override string PayPeriod => "Pay period";

    public override string Posted => "Posted on";

    public override string Closes => "Closes on";

    public override string Updated => "Updated";

    public override string Page => "Page";
}
