using ProNet.Application.Alerts;

namespace ProNet.Components.Language;

/// <summary>Words of the private feed of a saved search, and of its settings.</summary>
public abstract class FeedWords
{
    public abstract string Title { get; }

    public abstract string Text { get; }

    public abstract string Make { get; }

    public abstract string MakeAnew { get; }

    public abstract string MakeAnewText { get; }

    public abstract string End { get; }

    public abstract string Made { get; }

    /// <summary>That the address is shown this once.</summary>
    public abstract string Once { get; }

    public abstract string Ended { get; }

    public abstract string Since(string day);

    /// <summary>Of the feed of a search.</summary>
    public abstract string NewOf(string search);

    /// <summary>Of the one entry of a feed that tells nothing.</summary>
    public abstract string TellsNothing { get; }

    /// <summary>Why a search tells nothing, and what to do.</summary>
    public abstract string Of(NewsState state);
}
