using ProNet.Lexicon.Text;

namespace ProNet.Lexicon.Places;

/// <summary>The form under which a place is looked up: as <see cref="Spelling"/>, with Saint and Sainte as people shorten them.</summary>
internal static class PlaceKey
{
    public static string Of(string name)
    {
        var key = Spelling.Key(name);
        return key.Contains("saint", StringComparison.Ordinal) ? string.Join(' ', key.Split(' ').Select(Short)) : key;
    }

    private static string Short(string word) => word switch { "saint" => "st", "sainte" => "ste", _ => word };
}
