using ProNet.Domain.Jobs;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Matching;

/// <summary>Documents within a radius, or done remotely where that counts.</summary>
internal static class NearDocuments
{
    private static readonly string Remotely = EnumCodes.Of(RemoteWork.Remote);

    public static ulong[] Of(SegmentColumns segment, ColumnReader columns, ValueList<GeoCentre> centres, double km, bool orRemote)
    {
        var near = segment.Points.Near(centres, km);
        if (orRemote && segment.Keywords.TryGetValue("remoteValue", out var remote) && columns.Dictionary("remoteValue").TryFind(Remotely, out var ordinal))
        {
            var wanted = new bool[ordinal.Value + 1];
            wanted[ordinal.Value] = true;
            BitMask.OrWith(near, remote.DocumentsWith(wanted, segment.MaxDoc));
        }

        return near;
    }
}
