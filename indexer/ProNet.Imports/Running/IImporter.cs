using ProNet.Data;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Running;

/// <summary>
/// One kind of import. The runner owns files, threads, batches, transactions, counts and rejects; an importer only turns bytes into records
/// and stores a batch of them.
/// </summary>
/// <typeparam name="T">A parsed record, ready to be stored.</typeparam>
internal interface IImporter<T>
    where T : class
{
    /// <summary><c>skills</c>, <c>occupations</c>, <c>places</c>, <c>people</c> or <c>jobs</c>.</summary>
    string Kind { get; }

    /// <summary>The files it reads, for a sentence: "résumés (.jsonl.gz), …".</summary>
    string FormatDescription { get; }

    /// <summary>Whether the file looks like one it reads. Looks at the name and, where that is not enough, at the first bytes.</summary>
    bool CanRead(ImportFile file);

    /// <summary>Whether the file only completes records of other files, so that it is no problem that it holds none itself.</summary>
    bool IsCompanion(ImportFile file) => false;

    /// <summary>Loads what parsing needs from the store (skills, places). Called once, before reading.</summary>
    Task PrepareAsync(ProNetDbContext context, CancellationToken cancellationToken);

    /// <summary>
    /// Reads the records in order, lazily, away from the thread that stores; what it maps it may map on several threads. A record that cannot be read is an item with a
    /// reason; an exception of the input (<see cref="IOException"/>, <see cref="InvalidDataException"/>) ends the file but not the import.
    /// </summary>
    IEnumerable<ImportItem<T>> Read(ImportFile file);

    /// <summary>What of the records read so far no field could take: a sentence for each kind. Complete once all is read.</summary>
    IReadOnlyList<string> Unplaced => [];

    /// <summary>
    /// What <see cref="FieldCheck"/> says of every text and list of a record that is stored; empty sentences count for nothing. The runner rejects a record at the
    /// first objection, so that no format can forget to.
    /// </summary>
    IEnumerable<string> Objections(T record);

    /// <summary>
    /// Creates and updates the records of a batch; keys are unique within it. Runs inside a transaction that the runner commits, on a context
    /// of its own. May be called again with the same records after a failure.
    /// </summary>
    Task StoreAsync(ProNetDbContext context, IReadOnlyList<T> records, StoreTally tally, CancellationToken cancellationToken);
}
