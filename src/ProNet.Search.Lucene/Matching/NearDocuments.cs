using ProNet.Search.Lexicon;
using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene.Matching;

/// <summary>Documents within a radius, or done remotely where that counts.</summary>
internal static class NearDocuments
{
    public static ulong[] Of(SegmentColumns segment, ColumnReader columns, ValueList<GeoCentre> centres, double km, bool orRemote)
    {
        var near = segment.Points.Near(centres, km);
        if (orRemote && columns.Schema.Roles.Remote is { } remote && columns.Dictionary(remote.Field.Name).TryFind(remote.Value, out var ordinal))
        {
            var wanted = new bool[ordinal.Value + 1];
            wanted[ordinal.Value] = true;
            BitMask.OrWith(near, segment.Keywords[remote.Field.Name].DocumentsWith(wanted, segment.MaxDoc));
        }

        return near;
    }
}
