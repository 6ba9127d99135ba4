namespace ProNet.Components.Design;

/// <param name="Label">For people.</param>
/// <param name="Count">Its height.</param>
/// <param name="Selected">True: part of what is asked for.</param>
public sealed record HistogramBar(string Label, long Count, bool Selected = false);
