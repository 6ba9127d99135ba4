using ProNet.Domain.Profiles;
using ProNet.Imports.Reading;
using ProNet.Imports.Text;

namespace ProNet.Imports.Members;

/// <summary>A file format that people come in.</summary>
internal interface IMemberFormat
{
    bool CanRead(ImportFile file);

    IEnumerable<ImportItem<Member>> Read(ImportFile file, ParseContext knowledge);
}
