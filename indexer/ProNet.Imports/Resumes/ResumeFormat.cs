using System.Text;
using System.Text.Json;
using ProNet.Domain.Profiles;
using ProNet.Imports.Members;
using ProNet.Imports.Reading;
using ProNet.Imports.Text;

namespace ProNet.Imports.Resumes;

/// <summary>Résumés as JSON Lines with <c>id, category, title, text</c>.</summary>
internal sealed class ResumeFormat : IMemberFormat
{
    private const string Source = "resumes";

    /// <summary>Fields of other formats whose records have an id and texts too.</summary>
    private static readonly string[] OfOthers = ["\"intitule\"", "\"front_matter\"", "\"company\"", "\"JobPosting\"", "\"basics\""];

    public bool CanRead(ImportFile file)
    {
        var bytes = file.Peek(16_384);
        var start = Encoding.UTF8.GetString(bytes);
        var isOther = OfOthers.Any(key => start.Contains(key, StringComparison.Ordinal));
        return !isOther && (file.PlainName.EndsWith(".jsonl", StringComparison.Ordinal)
            || (JsonShapes.Of(bytes) != JsonShape.None && start.Contains("\"id\"", StringComparison.Ordinal) && start.Contains("\"text\"", StringComparison.Ordinal)));
    }

    public IEnumerable<ImportItem<Member>> Read(ImportFile file, ParseContext knowledge) =>
        JsonRecords.Read(file, record => Map(record, knowledge));

    private static JsonReading<Member> Map(JsonElement record, ParseContext knowledge)
    {
        var id = record.Text("id").Trim();
        if (id.Length is 0 or > 64 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            return JsonReading<Member>.Rejected("The record has no \"id\" of letters and digits.");
        var text = record.Text("text");
        if (string.IsNullOrWhiteSpace(text))
            return JsonReading<Member>.Rejected("The record has no \"text\".", id);
        var member = ResumeReader.Read(text, TextRepair.Clean(record.Text("title")).Trim(), record.Text("category"), knowledge, Empty(id));
        member.Origin!.ContentHash = MemberDigest.Of(member);
        return JsonReading<Member>.Of(id, member);
    }

    /// <summary>The names are withheld; "CV 123" is short and means the same in French and English.</summary>
    private static Member Empty(string id) => new()
    {
        Handle = $"member-{id.ToLowerInvariant()}",
        Origin = new ImportOrigin { Source = Source, ExternalId = id },
        Name = new FullName { Family = $"CV {id}" },
    };
}
