using ProNet.Lexicon.Postings;

namespace ProNet.Application.Briefs;

/// <summary>A sentence of a posting.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">Its words.</param>
/// <param name="Part">Under what it stands.</param>
internal sealed record BriefSentence(int Start, string Text, PostingPart Part)
{
    public int End => Start + Text.Length;

    /// <summary>What sentences say how much, found once.</summary>
    public NeedCues Cues => field ??= NeedCues.Of(Text);
}
