using ProNet.Search.Lexicon;

namespace ProNet.Benchmarks.Corpus;

/// <summary>Values are their own labels in a made-up corpus.</summary>
internal sealed class PlainLabels : IFacetLabels
{
    public string Label(string facet, string value, string language) => value;
}
