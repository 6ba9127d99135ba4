using ProNet.Search.Analysis;
using System.Text;
using System.Text.Json;
using ProNet.Domain.Profiles;
using ProNet.Imports.Members;
using ProNet.Imports.Reading;
using ProNet.Imports.Running;
using ProNet.Imports.Text;

namespace ProNet.Imports.JsonResume;

/// <summary>One résumé a file in the JSON Resume schema (jsonresume.org, version 1).</summary>
internal sealed class JsonResumeFormat : IMemberFormat
{
    public bool CanRead(ImportFile file) =>
        file.PlainName.EndsWith(".json", StringComparison.Ordinal)
        && file.Peek(65_536) is var start
        && (start.Length == 0 || Encoding.UTF8.GetString(start) is var text && (text.Contains("\"basics\"", StringComparison.Ordinal) || text.Contains("\"work\"", StringComparison.Ordinal)));

    public IEnumerable<ImportItem<Member>> Read(ImportFile file, ParseContext knowledge)
    {
        if (file.Length > RawRecord.MaximumBytes)
            return [ImportItem<Member>.Rejected(file.Name, 1, RawRecord.TooLong(1).Problem)];
        return [Parse(file, knowledge)];
    }

    private static ImportItem<Member> Parse(ImportFile file, ParseContext knowledge)
    {
        try
        {
            using var content = file.Open();
            using var document = JsonDocument.Parse(content);
            if (document.RootElement.Child("basics") is not { } basics || Slug.Of(basics.Text("name")).Length == 0)
                return ImportItem<Member>.Rejected(file.Name, 1, "The résumé has no \"basics\" with a \"name\".");
            var member = JsonResumeReader.Read(document.RootElement, basics, knowledge);
            return ImportItem<Member>.Accepted(file.Name, 1, member.ExternalId, member);
        }
        catch (JsonException e)
        {
            return ImportItem<Member>.Rejected(file.Name, (e.LineNumber ?? 0) + 1, "The file is not valid JSON at this line.");
        }
    }
}
