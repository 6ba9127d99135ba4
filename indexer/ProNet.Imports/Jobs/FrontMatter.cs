using ProNet.Imports.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ProNet.Imports.Jobs;

/// <summary>
/// Reads the plain values in the YAML at the head of a page. Only events of the parser are looked at, so that tags make no objects and references are not
/// followed; lists and mappings are passed over.
/// </summary>
internal static class FrontMatter
{
    /// <returns>Values by key, of the last where a key comes twice.</returns>
    /// <exception cref="FormatException">It is too long or no YAML; the message is a sentence.</exception>
    public static Dictionary<string, string> Read(string text)
    {
        if (text.Length > ImportLimits.FrontMatter)
            throw new FormatException($"The front matter is longer than {ImportLimits.FrontMatter} characters.");
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _) && parser.TryConsume<MappingStart>(out _))
                ReadValues(parser, values);
            return values;
        }
        catch (YamlException e)
        {
            throw new FormatException($"The front matter is not valid YAML, at line {e.Start.Line} of it.", e);
        }
    }

    private static void ReadValues(Parser parser, Dictionary<string, string> values)
    {
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
                parser.SkipThisAndNestedEvents();
            if (parser.TryConsume<Scalar>(out var value) && key is not null)
                values[key.Value] = value.Value.Trim();
            else if (value is null)
                parser.SkipThisAndNestedEvents();
        }
    }
}
