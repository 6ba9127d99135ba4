namespace ProNet.Application.Briefs;

/// <summary>Words of a sentence that say how much something is wanted.</summary>
/// <param name="Start">Where they begin in the sentence.</param>
/// <param name="End">Where they end.</param>
/// <param name="Need">How much.</param>
/// <param name="IsBefore">They stand before what they are about (<c>ideally …</c>), and not behind it (<c>… would be a plus</c>).</param>
internal readonly record struct NeedCue(int Start, int End, BriefNeed Need, bool IsBefore);
