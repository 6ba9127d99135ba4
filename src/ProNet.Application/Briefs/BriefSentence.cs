using ProNet.Lexicon.Postings;

namespace ProNet.Application.Briefs;

/// <summary>A sentence of a posting.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">Its words.</param>
/// <param name="Part">Under what it stands.</param>
internal sealed record BriefSentence(int Start, string Text, PostingPart Part)
{
    /// <summary>It is the heading over others.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Under what its line stands, whatever the line says of some things on it.</summary>
    public PostingPart Under { get; init; }

    /// <summary>What holds of a thing of which the sentence says nothing: that another of it is welcome ("English and French, Spanish is a plus") is not said of it.</summary>
    public BriefNeed Unsaid => (Cues.SaysNice ? Under : Part) == PostingPart.Nice ? BriefNeed.Nice : BriefNeed.Must;

    public int End => Start + Text.Length;

    /// <summary>What sentences say how much, found once.</summary>
    public NeedCues Cues => field ??= NeedCues.Of(Text);
}
