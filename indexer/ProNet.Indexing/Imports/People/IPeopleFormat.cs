using ProNet.Domain.Profiles;
using ProNet.Indexing.Imports.Text;

namespace ProNet.Indexing.Imports.People;

/// <summary>A file format that people come in.</summary>
internal interface IPeopleFormat
{
    bool Understands(ImportFile file);

    IEnumerable<ImportItem<Member>> Read(ImportFile file, ParsingKnowledge knowledge);
}
