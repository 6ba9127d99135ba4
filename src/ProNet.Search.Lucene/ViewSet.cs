using Lucene.Net.Documents;
using Lucene.Net.Index;
using ProNet.Domain.Access;

namespace ProNet.Search.Lucene;

/// <summary>
/// Some of the views: those that have the same document of a subject. Every document of a segment is of the same views, so that a view is a set of whole
/// segments, and its frequencies are theirs added up.
/// </summary>
/// <param name="Bits">A bit for each view, the narrowest lowest.</param>
internal sealed record ViewSet(int Bits)
{
    /// <summary>That of what marks a deletion.</summary>
    public static ViewSet None { get; } = new(0);

    public bool Has(View view) => (Bits & Bit(view)) != 0;

    public ViewSet With(View view) => new(Bits | Bit(view));

    public ViewSet With(ViewSet other) => new(Bits | other.Bits);

    /// <summary>Of a segment, by the fields that it has.</summary>
    public static ViewSet Of(FieldInfos fields) =>
        Views.All.Where(view => fields.FieldInfo(SystemFields.SeenBy(view)) is not null).Aggregate(None, (set, view) => set.With(view));

    /// <summary>Marks a document.</summary>
    public void Mark(Document document)
    {
        foreach (var view in Views.All.Where(Has))
            document.Add(new NumericDocValuesField(SystemFields.SeenBy(view), 1));
    }

    private static int Bit(View view) => 1 << (int)view;
}
