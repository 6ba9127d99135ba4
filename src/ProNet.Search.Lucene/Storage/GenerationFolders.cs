using System.Globalization;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Storage;

/// <summary>The generations in the index folder, and which of them is searched. Opens each on first use.</summary>
internal sealed class GenerationFolders(string root, TimeProvider time) : IDisposable
{
    private readonly SchemaMapper[] mappers = [.. SearchSchemas.All.Select(schema => new SchemaMapper(schema))];
    private readonly Dictionary<long, Generation> open = [];
    private readonly Lock gate = new();
    private volatile Generation? active;
    private long activeNumber;

    public Generation Active => active ?? throw EngineErrors.NoActiveGeneration();

    public List<long> Numbers()
    {
        if (!Directory.Exists(root))
            return [];
        var numbers = new List<long>();
        foreach (var folder in Directory.EnumerateDirectories(root, "g*"))
        {
            if (long.TryParse(Path.GetFileName(folder.AsSpan())[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                numbers.Add(number);
        }

        numbers.Sort();
        return numbers;
    }

    public Generation Open(long number)
    {
        lock (gate)
        {
            if (open.TryGetValue(number, out var known))
                return known;
            if (!Directory.Exists(FolderOf(number)))
                throw EngineErrors.Missing(number, root);
            var generation = new Generation(FolderOf(number), mappers, time);
            open.Add(number, generation);
            return generation;
        }
    }

    /// <summary>Made beside its place and renamed into it, so that a half-made generation is never taken for a whole one.</summary>
    public void Create(long number)
    {
        lock (gate)
        {
            if (Directory.Exists(FolderOf(number)))
                return;
            var unfinished = FolderOf(number) + ".new";
            try
            {
                // What an interrupted attempt left has nothing that anybody was told of.
                DeleteIfPresent(unfinished);
                DeleteLeftovers();
                foreach (var mapper in mappers)
                    WriterFactory.CreateEmpty(Generation.FolderOf(unfinished, mapper), mapper);

                Directory.Move(unfinished, FolderOf(number));
            }
            catch (Exception e) when (EngineErrors.IsDamage(e))
            {
                throw EngineErrors.Unwritable(root, e);
            }
        }
    }

    public void Activate(long number)
    {
        lock (gate)
        {
            active = Open(number);
            activeNumber = number;
        }
    }

    public void Drop(long number)
    {
        lock (gate)
        {
            if (active is not null && activeNumber == number)
                throw new InvalidOperationException($"Generation {number} is being searched; activate another one before dropping it.");
            if (open.Remove(number, out var generation))
                generation.Dispose();
            try
            {
                Remove(FolderOf(number));
            }
            catch (Exception e) when (EngineErrors.IsDamage(e))
            {
                throw EngineErrors.Unwritable(root, e);
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var generation in open.Values)
                generation.Dispose();
            open.Clear();
            active = null;
        }
    }

    /// <summary>Renamed first, so that a deletion cut short is never taken for a generation; the next one finishes it.</summary>
    private static void Remove(string folder)
    {
        var leaving = folder + ".dropped";
        DeleteIfPresent(leaving);
        if (!Directory.Exists(folder))
            return;
        Directory.Move(folder, leaving);
        DeleteIfPresent(leaving);
    }

    /// <summary>What a deletion that was cut short left behind.</summary>
    private void DeleteLeftovers()
    {
        if (!Directory.Exists(root))
            return;
        foreach (var folder in Directory.GetDirectories(root, "g*.dropped"))
            DeleteIfPresent(folder);
    }

    private static void DeleteIfPresent(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private string FolderOf(long number) => Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"g{number}"));
}
