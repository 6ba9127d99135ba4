namespace ProNet.Application.Editing.Parts;

/// <summary>What the fields of a form say, by name, as typed.</summary>
public sealed class Draft(IReadOnlyDictionary<string, string> values)
{
    public static Draft Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>As typed; empty when the form has no such field.</summary>
    public string this[string field] => values.GetValueOrDefault(field) ?? "";

    /// <summary>Without blanks around it, and with the line ends of this program.</summary>
    public string Text(string field) => this[field].ReplaceLineEndings("\n").Trim();

    /// <summary>In one line.</summary>
    public string Line(string field) => string.Join(' ', this[field].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public bool IsTicked(string field) => this[field].Length > 0;

    /// <summary>The fields that say something, in the order of their names.</summary>
    public IEnumerable<KeyValuePair<string, string>> Filled => values.Where(v => v.Value.Length > 0).OrderBy(v => v.Key, StringComparer.Ordinal);
}
