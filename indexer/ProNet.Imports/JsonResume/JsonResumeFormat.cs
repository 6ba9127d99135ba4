using System.Text;
using System.Text.Json;
using ProNet.Domain.Profiles;
using ProNet.Imports.Members;
using ProNet.Imports.Reading;
using ProNet.Imports.Text;
using ProNet.Search.Analysis;

namespace ProNet.Imports.JsonResume;

/// <summary>One résumé a file in the JSON Resume schema (jsonresume.org, version 1).</summary>
internal sealed class JsonResumeFormat : IMemberFormat
{
    public bool CanRead(ImportFile file) =>
        file.PlainName.EndsWith(".json", StringComparison.Ordinal)
        && file.Peek(65_536) is var start
        && (start.Length == 0 || Encoding.UTF8.GetString(start) is var text && (text.Contains("\"basics\"", StringComparison.Ordinal) || text.Contains("\"work\"", StringComparison.Ordinal)));

    public IEnumerable<ImportItem<Member>> Read(ImportFile file, ParseContext knowledge) =>
        JsonRecords.ReadDocument(file, root => Map(root, knowledge));

    private static JsonReading<Member> Map(JsonElement root, ParseContext knowledge)
    {
        if (root.Child("basics") is not { } basics || Slug.Of(basics.Text("name")).Length == 0)
            return JsonReading<Member>.Rejected("The résumé has no \"basics\" with a \"name\".");
        var member = JsonResumeReader.Read(root, basics, knowledge);
        return JsonReading<Member>.Of(member.Origin!.ExternalId, member);
    }
}
