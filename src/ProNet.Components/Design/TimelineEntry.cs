using ProNet.Search;

namespace ProNet.Components.Design;

/// <param name="Title">What.</param>
/// <param name="Subtitle">Where; may be empty.</param>
/// <param name="When">When, in words.</param>
/// <param name="Current">True: it goes on.</param>
/// <param name="Paragraphs">More about it, plain text.</param>
public sealed record TimelineEntry(string Title, string Subtitle, string When, bool Current, ValueList<string> Paragraphs = default);
