using ProNet.Application.Privacy;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Search;

namespace ProNet.Components.Language;

/// <summary>Words of deciding who sees what of one's own profile.</summary>
public abstract class PrivacyWords
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string WholeProfile { get; }

    public abstract string WholeProfileHint { get; }

    public abstract string Sections { get; }

    public abstract string SectionsHint { get; }

    /// <summary>A section by the name that forms have for it.</summary>
    public abstract string Section(string name);

    public abstract string Of(Audience audience);

    public abstract string Save { get; }

    public abstract string Saved { get; }

    public abstract string NotSaved { get; }

    public abstract string LookAs { get; }

    public abstract string Of(OtherEyes eyes);

    public abstract string YouLookAs(string who);

    public abstract string NotSeen { get; }

    public abstract string Exclusions { get; }

    public abstract string ExclusionsText { get; }

    /// <summary>What exclusions can and cannot do.</summary>
    public abstract string ExclusionsLimit { get; }

    public abstract string NoExclusions { get; }

    public abstract string KeepWhat { get; }

    public abstract string FromWhom { get; }

    public abstract string Of(ExclusionReach reach);

    public abstract string Of(ExcludedKind kind);

    public abstract string FromWhomHint { get; }

    public abstract string Name { get; }

    public abstract ValueList<string> ExclusionColumns { get; }

    public abstract string Add { get; }

    public abstract string Remove { get; }

    public abstract string Of(ExclusionOutcome outcome);

    public abstract string Removed { get; }

    public abstract string Consents { get; }

    public abstract string ConsentsText { get; }

    public abstract string InSearch { get; }

    public abstract string OnTheWeb { get; }

    public abstract string ByMachines { get; }

    public abstract string OpenToEmployers { get; }

    public abstract string All { get; }
}
