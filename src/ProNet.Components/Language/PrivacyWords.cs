using ProNet.Domain.Access;

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

    public abstract string AsVisitor { get; }

    public abstract string AsMember { get; }

    public abstract string AsRecruiter { get; }

    public abstract string YouLookAs(string who);

    public abstract string NotSeen { get; }
}
