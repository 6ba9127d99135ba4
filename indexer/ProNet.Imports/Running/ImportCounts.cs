using ProNet.Imports.Reading;

namespace ProNet.Imports.Running;

/// <summary>The counts of a run. Written by the storing thread only.</summary>
internal sealed class ImportCounts
{
    public long Created { get; private set; }

    public long Updated { get; private set; }

    public long Unchanged { get; private set; }

    public long Rejected { get; private set; }

    public long Read => Created + Updated + Unchanged + Rejected;

    public void Add(StoreTally tally, long rejected)
    {
        Created += tally.Created;
        Updated += tally.Updated;
        Unchanged += tally.Unchanged;
        Rejected += rejected;
    }

    public ImportProgress ToProgress(IReadOnlyList<ImportFile> files, TimeSpan elapsed) => new(
        Read, Created, Updated, Unchanged, Rejected, files.Sum(f => f.BytesRead), files.Sum(f => f.Length), elapsed);
}
