using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace ProNet.Search.Lucene.Storage;

/// <summary>Merges as another policy does, but only segments whose documents are of the same views.</summary>
internal sealed class MergesWithinViews(MergePolicy within) : MergePolicy
{
    private readonly ConditionalWeakTable<SegmentInfo, ViewSet> views = [];
    private MergePolicy within = within;

    public override void SetIndexWriter(global::Lucene.Net.Index.IndexWriter writer)
    {
        base.SetIndexWriter(writer);
        within.SetIndexWriter(writer);
    }

    public override object Clone()
    {
        var clone = (MergesWithinViews)base.Clone();
        clone.within = (MergePolicy)within.Clone();
        return clone;
    }

    public override MergeSpecification? FindMerges(MergeTrigger mergeTrigger, SegmentInfos segmentInfos) =>
        All(segmentInfos, same => within.FindMerges(mergeTrigger, same));

    public override MergeSpecification? FindForcedMerges(SegmentInfos segmentInfos, int maxSegmentCount, IDictionary<SegmentCommitInfo, bool> segmentsToMerge) =>
        All(segmentInfos, same => within.FindForcedMerges(same, maxSegmentCount, segmentsToMerge));

    public override MergeSpecification? FindForcedDeletesMerges(SegmentInfos segmentInfos) => All(segmentInfos, within.FindForcedDeletesMerges);

    public override bool UseCompoundFile(SegmentInfos segments, SegmentCommitInfo newSegment) => within.UseCompoundFile(segments, newSegment);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            within.Dispose();
    }

    private MergeSpecification? All(SegmentInfos segments, Func<SegmentInfos, MergeSpecification?> find)
    {
        MergeSpecification? all = null;
        foreach (var group in segments.Segments.GroupBy(s => views.GetValue(s.Info, Read)))
        {
            var same = new SegmentInfos();
            same.AddAll(group);
            foreach (var merge in find(same)?.Merges ?? [])
                (all ??= new MergeSpecification()).Add(merge);
        }

        return all;
    }

    /// <summary>What a reader of the segment would have, without opening all of it.</summary>
    private static ViewSet Read(SegmentInfo segment)
    {
        using var compound = segment.UseCompoundFile
            ? new CompoundFileDirectory(segment.Dir, IndexFileNames.SegmentFileName(segment.Name, "", IndexFileNames.COMPOUND_FILE_EXTENSION), IOContext.READ_ONCE, openForWrite: false)
            : null;
        return ViewSet.Of(segment.Codec.FieldInfosFormat.FieldInfosReader.Read(compound ?? segment.Dir, segment.Name, "", IOContext.READ_ONCE));
    }
}
