namespace ProNet.Relevance.Evaluating;

/// <summary>Lines of input that could not be used, each with its reason.</summary>
internal sealed class Rejections
{
    private const int Shown = 10;

    private readonly List<(string File, int Line, string Reason)> _all = [];

    public int Count => _all.Count;

    public void Add(string file, int line, string reason) => _all.Add((file, line, reason));

    public void Print()
    {
        foreach (var (file, line, reason) in _all.Take(Shown))
            Console.WriteLine($"rejected {Path.GetFileName(file)}:{line}: {reason}");
        if (_all.Count > Shown)
            Console.WriteLine($"rejected {_all.Count - Shown:N0} more");
        if (_all.Count > 0)
            Console.WriteLine($"rejected {_all.Count:N0} lines in all");
    }
}
