using ProNet.Imports.Text;
using ProNet.Search.Analysis;

namespace ProNet.Imports.Jobs;

/// <summary>An organisation as a posting names it.</summary>
internal sealed record OrganisationRecord(string Source, string Name)
{
    private const int LongestName = 200;

    public string Description { get; init; } = "";

    public string Industry { get; init; } = "";

    public string Website { get; init; } = "";

    /// <summary>Organisations of one source are the same when their folded names are.</summary>
    public string ExternalId => string.Join(' ', TextFolding.Fold(Name).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Null when the name is empty or a stand-in.</summary>
    public static OrganisationRecord? Named(string source, string name)
    {
        name = Markup.Line(TextRepair.Clean(name));
        return name.Length is 0 or > LongestName || !name.Any(char.IsLetterOrDigit) || name is "N/A" or "n/a" or "Confidential" ? null : new OrganisationRecord(source, name);
    }
}
