using Mono.Cecil;

namespace ProNet.Architecture.Tests;

/// <summary>
/// The folders of a project must not lean on each other in a circle. A folder is a namespace below the project's root, <c>A</c> and <c>A.B</c> being two; types
/// in the root itself stand each for themselves, so that a root type may use any folder, and a folder may use a root type that does not lead back to it.
/// Constants and <c>nameof</c> leave no trace in an assembly and do not count.
/// </summary>
internal static class FolderRules
{
    /// <summary>One sentence for each knot: its folders, and one way round it with the types that make it.</summary>
    /// <param name="assembly">The assembly as built.</param>
    /// <param name="root">Namespace of the project; what lies outside it is not looked at.</param>
    public static IEnumerable<string> Knots(AssemblyDefinition assembly, string root)
    {
        var uses = Uses(assembly, root);
        foreach (var knot in Knots(uses).Where(k => k.Exists(node => !node.StartsWith('/'))))
            yield return $"{root} is knotted in {string.Join(", ", knot.Order(StringComparer.Ordinal))}: {string.Join("; ", WayRound(knot, uses))}.";
    }

    /// <summary>By folder, the folders that it uses, each with two types as evidence.</summary>
    private static Dictionary<string, Dictionary<string, string>> Uses(AssemblyDefinition assembly, string root)
    {
        var uses = new Dictionary<string, Dictionary<string, string>>();
        foreach (var type in AssemblyRules.Types(assembly).Where(t => IsBelow(t, root)))
        {
            var folder = Folder(type, root);
            if (!uses.TryGetValue(folder, out var used))
                uses.Add(folder, used = []);
            foreach (var other in TypeUses.Of(type).Where(t => t.Module == type.Module && IsBelow(t, root) && Folder(t, root) != folder))
                used.TryAdd(Folder(other, root), $"{type.Name} uses {other.Name}");
        }

        return uses;
    }

    private static bool IsBelow(TypeDefinition type, string root) =>
        type.Namespace == root || type.Namespace.StartsWith(root + ".", StringComparison.Ordinal);

    /// <summary>A slash marks a type of the root.</summary>
    private static string Folder(TypeDefinition type, string root) =>
        type.Namespace == root ? "/" + type.Name : type.Namespace[(root.Length + 1)..];

    /// <summary>Groups in which each folder leads to each other.</summary>
    private static IEnumerable<List<string>> Knots(Dictionary<string, Dictionary<string, string>> uses)
    {
        var reached = uses.Keys.ToDictionary(node => node, node => Reached(node, uses));
        var left = uses.Keys.Order(StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var knot = left.Where(node => node == left[0] || (reached[left[0]].Contains(node) && reached[node].Contains(left[0]))).ToList();
            left.RemoveAll(knot.Contains);
            if (knot.Count > 1)
                yield return knot;
        }
    }

    private static HashSet<string> Reached(string start, Dictionary<string, Dictionary<string, string>> uses)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([start]);
        while (open.TryPop(out var node))
        {
            foreach (var next in uses[node].Keys.Where(reached.Add))
                open.Push(next);
        }

        return reached;
    }

    /// <summary>The shortest way from the first folder of a knot back to it.</summary>
    private static string[] WayRound(List<string> knot, Dictionary<string, Dictionary<string, string>> uses)
    {
        var start = knot.Find(node => !node.StartsWith('/'))!;
        var ways = new Queue<(string Node, string[] Way)>([(start, [])]);
        var seen = new HashSet<string>();
        while (ways.TryDequeue(out var at))
        {
            foreach (var (next, evidence) in uses[at.Node].Where(u => knot.Contains(u.Key)))
            {
                string[] way = [.. at.Way, $"{at.Node} → {next} ({evidence})"];
                if (next == start)
                    return way;
                if (seen.Add(next))
                    ways.Enqueue((next, way));
            }
        }

        return [];
    }
}
