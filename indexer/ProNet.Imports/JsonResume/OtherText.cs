using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProNet.Imports.Text;
using ProNet.Lexicon.Text;
using ProNet.Resumes.Drafting;

namespace ProNet.Imports.JsonResume;

/// <summary>
/// The words of a JSON document that no field of a profile took, under the names of their sections, as a text that is kept and searched. Addresses, telephone numbers, links and names of referees are
/// left out: a file that was given to somebody is not a page for everybody.
/// </summary>
internal sealed partial class OtherText
{
    private static readonly HashSet<string> Private = new(StringComparer.OrdinalIgnoreCase)
    {
        "$schema", "meta", "metadata", "email", "mail", "phone", "telephone", "mobile", "fax", "address", "postalCode", "zip", "image", "picture", "photo", "birthDate", "birthday", "birthdate", "dateOfBirth",
        "gender", "nationality", "maritalStatus", "id", "uuid", "username", "countryCode",
    };

    /// <summary>Names of sections as headings, in French.</summary>
    private static readonly Dictionary<string, string> French = new(StringComparer.Ordinal)
    {
        ["awards"] = "Distinctions",
        ["volunteer"] = "Bénévolat",
        ["interests"] = "Centres d’intérêt",
        ["education"] = "Formation",
        ["work"] = "Expérience",
        ["projects"] = "Projets",
        ["skills"] = "Compétences",
        ["languages"] = "Langues",
        ["references"] = "Références",
        ["publications"] = "Publications",
        ["certificates"] = "Certificats",
        ["basics"] = "Profil",
    };

    private readonly StringBuilder text = new();
    private readonly string taken;
    private readonly HashSet<string> placed;
    private readonly List<string> lines = [];

    /// <param name="taken">All that the fields took, as cleaned.</param>
    /// <param name="placed">Words that stand in a field in another form.</param>
    private OtherText(string taken, HashSet<string> placed) => (this.taken, this.placed) = (taken, placed);

    /// <returns>The text, empty when all was taken; and its lines without the headings.</returns>
    public static (string Text, IReadOnlyList<string> Lines) Of(JsonElement root, string taken, HashSet<string> placed, string language)
    {
        var other = new OtherText(taken, placed);
        foreach (var section in root.EnumerateObject().Where(p => !Private.Contains(p.Name)))
            other.AddSection(section.Name, section.Value, language);
        return (other.text.ToString().Trim(), other.lines);
    }

    private void AddSection(string name, JsonElement section, string language)
    {
        IEnumerable<JsonElement> items = section.ValueKind == JsonValueKind.Array ? section.EnumerateArray() : [section];
        var found = items.Select(item => Line(name, item)).Where(line => line.Length > 0).ToList();
        if (found.Count == 0)
            return;
        text.Append('\n').Append(language == "fr" && French.TryGetValue(name, out var heading) ? heading : Heading(name)).Append('\n');
        text.AppendJoin('\n', found).Append('\n');
        lines.AddRange(found);
    }

    /// <summary>What is left of one item; its dates only beside words.</summary>
    private string Line(string section, JsonElement item)
    {
        var leaves = Leaves(section, item).Select(leaf => Markup.Plain(TextRepair.Clean(leaf)).Trim()).Where(IsWorthKeeping).Distinct(StringComparer.Ordinal).ToList();
        return leaves.Exists(leaf => !IsDate(leaf)) ? string.Join(" · ", leaves) : "";
    }

    private bool IsWorthKeeping(string leaf) =>
        leaf.Length > 1 && leaf.Any(char.IsLetterOrDigit) && !placed.Contains(leaf) && !taken.Contains(leaf, StringComparison.Ordinal) && !Contact().IsMatch(leaf);

    private static bool IsDate(string leaf) => leaf.Length <= 20 && WrittenDates.Read(leaf) is not null;

    private static IEnumerable<string> Leaves(string name, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Leaves(name, e)),
        JsonValueKind.Object => element.EnumerateObject().Where(p => !Private.Contains(p.Name) && !(name == "references" && p.Name == "name")).SelectMany(p => Leaves(name, p.Value)),
        _ => [],
    };

    /// <summary>"volunteerWork" as "Volunteer work".</summary>
    private static string Heading(string name)
    {
        var words = Inner().Replace(name, " ").Replace('_', ' ').Replace('-', ' ').Trim().ToLowerInvariant();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"^\S*(?:@|://|www\.)\S*$|^\+?(?:\d[ .()-]?){7,}$|^[0-9a-f]{8}-[0-9a-f-]{27}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Contact();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Inner();
}
