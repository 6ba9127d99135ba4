using System.Reflection;

namespace ProNet.Imports.Demo.Library;

/// <summary>The demo's own word lists, which are part of the program.</summary>
internal static class DataFile
{
    /// <summary>Lines that say something: neither empty nor a comment.</summary>
    public static List<string> Lines(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream("ProNet.Imports.Demo.Data." + name) ?? throw new InvalidOperationException($"The demo file {name} is not part of the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0 && l[0] != '#').ToList();
    }

    /// <summary>Blocks that begin with a name in square brackets.</summary>
    public static IEnumerable<DataBlock> Blocks(string name)
    {
        DataBlock? block = null;
        foreach (var line in Lines(name))
        {
            if (line[0] == '[')
            {
                if (block is not null)
                    yield return block;
                block = new DataBlock(line[1..^1], []);
            }
            else
            {
                block!.Lines.Add(line);
            }
        }

        if (block is not null)
            yield return block;
    }
}
