using System.Text;
using System.Text.Json;
using ProNet.Domain.Profiles;
using ProNet.Imports.Members;
using ProNet.Imports.Reading;
using ProNet.Imports.Text;

namespace ProNet.Imports.JsonResume;

/// <summary>Résumés in the schema of JSON Resume (jsonresume.org, version 1) or exported by Reactive Resume: one a file, several in a list, or one a line.</summary>
internal sealed class JsonResumeFormat : IMemberFormat
{
    public bool CanRead(ImportFile file)
    {
        var start = file.Peek(JsonShapes.Enough);
        if (start.Length == 0)
            return file.PlainName.EndsWith(".json", StringComparison.Ordinal);
        return JsonShapes.Of(start) != JsonShape.None && Encoding.UTF8.GetString(start) is var text
            && (text.Contains("\"basics\"", StringComparison.Ordinal) || text.Contains("\"work\"", StringComparison.Ordinal));
    }

    public IEnumerable<ImportItem<Member>> Read(ImportFile file, ParseContext knowledge)
    {
        var isOne = JsonShapes.Of(file.Peek(JsonShapes.Enough)) == JsonShape.Document;
        return JsonRecords.Read(file, root => Map(root, isOne ? file.Name : "", knowledge));
    }

    private static JsonReading<Member> Map(JsonElement root, string fileName, ParseContext knowledge)
    {
        if (ReactiveResume.Is(root))
            root = ReactiveResume.ToJsonResume(root);
        if (root.Child("basics") is not { } basics || !basics.Text("name").Any(char.IsLetter))
            return JsonReading<Member>.Rejected("The résumé has no \"basics\" with a \"name\".");
        var member = new JsonResumeReader(root, basics, knowledge).Read(fileName);
        return JsonReading<Member>.Of(member.Origin!.ExternalId, member);
    }
}
