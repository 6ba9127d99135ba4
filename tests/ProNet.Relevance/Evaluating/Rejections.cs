namespace ProNet.Relevance.Evaluating;

/// <summary>Lines of input that could not be used, each with its reason.</summary>
internal sealed class Rejections
{
    private const int Shown = 10;

    private readonly List<(string File, int Line, string Reason)> all = [];

    public int Count => all.Count;

    public void Add(string file, int line, string reason) => all.Add((file, line, reason));

    public void Print()
    {
        foreach (var (file, line, reason) in all.Take(Shown))
            Console.WriteLine($"rejected {Path.GetFileName(file)}:{line}: {reason}");
        if (all.Count > Shown)
            Console.WriteLine($"rejected {all.Count - Shown:N0} more");
        if (all.Count > 0)
            Console.WriteLine($"rejected {all.Count:N0} lines in all");
    }
}
