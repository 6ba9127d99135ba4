using System.Text;

namespace ProNet.Imports.Reading;

/// <summary>What a file is that an import does not read, by its first bytes: a refusal names it.</summary>
internal static class FileKinds
{
    private static readonly (byte[] Start, string Name)[] Signatures =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive, as Word documents, spreadsheets and exports of networks are"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ([0xFF, 0xFE], "text in UTF-16; save it as UTF-8"),
        ([0xFE, 0xFF], "text in UTF-16; save it as UTF-8"),
        ("SQLite format 3"u8.ToArray(), "a SQLite database"),
        ("BEGIN:VCARD"u8.ToArray(), "a vCard"),
        ("%YAML"u8.ToArray(), "a YAML document"),
    ];

    /// <param name="start">The first bytes of the content, unpacked.</param>
    /// <returns>A noun with its article: "a PDF document".</returns>
    public static string Name(ReadOnlySpan<byte> start)
    {
        foreach (var (signature, name) in Signatures)
        {
            if (start.StartsWith(signature))
                return name;
        }

        if (start.Length == 0)
            return "an empty file, or none that can be opened";
        if (JsonShapes.Of(start) != JsonShape.None)
            return Json(Encoding.UTF8.GetString(start));
        if (start.Contains((byte)0))
            return "a binary file";
        var text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return text switch
        {
            _ when text.Contains("<Europass", StringComparison.OrdinalIgnoreCase) || text.Contains("europass.cedefop", StringComparison.OrdinalIgnoreCase) => "a Europass CV in XML",
            _ when text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) => "a web page",
            _ when text.StartsWith('<') => "an XML document",
            _ when text.StartsWith("geonameid\t", StringComparison.Ordinal) => "a table of towns: import it with `import places`",
            _ when Header(text).Contains("conceptUri", StringComparison.Ordinal) => "a table of ESCO: import it with `import skills`",
            _ when Header(text).Count(c => c == '\t') > 1 => "a table separated by tabs",
            _ when Header(text).Count(c => c == ',') > 1 => "a table separated by commas, or text",
            _ => "plain text",
        };
    }

    private static string Header(string text) => text.Split('\n', 2)[0];

    private static string Json(string text)
    {
        bool Has(string name) => text.Contains($"\"{name}\"", StringComparison.Ordinal);
        return text switch
        {
            _ when JobFields(Has) => "job postings: import them with `import jobs`",
            _ when Has("basics") || Has("speakers") || (Has("text") && Has("category")) => "people: import them with `import people`",
            _ when Has("SkillsPassport") => "a Europass CV in JSON",
            _ when Has("Candidate") && Has("Resume") => "a candidate of HR-Open",
            _ => "JSON of another kind",
        };
    }

    private static bool JobFields(Func<string, bool> has) => has("JobPosting") || has("intitule") || has("front_matter") || (has("company") && has("title") && has("salary"));
}
