using ProNet.Application.OwnData;
using ProNet.Data;
using ProNet.Indexing.Generations;

namespace ProNet.Hosting.OwnData;

/// <summary>What is done with people's own data in the background.</summary>
public sealed record OwnDataWork(RetentionHandler Retention, BuildExportsHandler Exports, DueErasures Erasures, EraseFromIndexHandler Index, IStoreScrubber Scrubber);
