using ProNet.Imports.Reading;
using ProNet.Imports.Text;

namespace ProNet.Imports.Jobs;

/// <summary>A file format that postings come in.</summary>
internal interface IJobFormat
{
    /// <summary>Whether the start of a JSON Lines file looks like this format.</summary>
    bool CanRead(string start);

    IEnumerable<ImportItem<JobRecord>> Read(ImportFile file, ParseContext knowledge);
}
