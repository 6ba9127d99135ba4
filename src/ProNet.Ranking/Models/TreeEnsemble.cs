using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ProNet.Ranking.Models;

/// <summary>
/// A sum of regression trees, in flat arrays. Immutable, so that any number of threads score with one. Rows are scored eight at a time, tree after tree, by a fixed
/// number of steps without branches: the processor works at eight paths at once and guesses none of them wrong.
/// </summary>
public sealed class TreeEnsemble
{
    private const int Lanes = 8;

    private readonly TreeNode[] nodes;
    private readonly double[] values;
    private readonly double[] covers;
    private readonly TreeSpan[] trees;

    private TreeEnsemble(int featureCount, TreeNode[] nodes, double[] values, double[] covers, TreeSpan[] trees) =>
        (FeatureCount, this.nodes, this.values, this.covers, this.trees) = (featureCount, nodes, values, covers, trees);

    /// <summary>Values of a row.</summary>
    public int FeatureCount { get; }

    public int TreeCount => trees.Length;

    internal ReadOnlySpan<TreeNode> Nodes => nodes;

    /// <summary>Of a leaf, what it adds; of a split, 0.</summary>
    internal ReadOnlySpan<double> Values => values;

    /// <summary>How many rows of the training set came by each node.</summary>
    internal ReadOnlySpan<double> Covers => covers;

    internal ReadOnlySpan<TreeSpan> Trees => trees;

    internal int Depth => trees.Length == 0 ? 0 : trees.Max(tree => tree.Depth);

    /// <summary>Checks what scoring relies upon: children follow their parent inside their tree, features exist, numbers are finite.</summary>
    /// <param name="roots">Index of each tree's first node, ascending from 0.</param>
    /// <exception cref="InvalidDataException">The arrays are no ensemble.</exception>
    internal static TreeEnsemble Create(int featureCount, TreeNode[] nodes, double[] values, double[] covers, int[] roots)
    {
        if (featureCount < 1 || values.Length != nodes.Length || covers.Length != nodes.Length)
            throw new InvalidDataException("The arrays of the trees differ in length.");
        if (nodes.Length > 0 && (roots.Length == 0 || roots[0] != 0))
            throw new InvalidDataException("The first tree does not begin at the first node.");

        var spans = new TreeSpan[roots.Length];
        for (var i = 0; i < roots.Length; i++)
        {
            var end = i + 1 < roots.Length ? roots[i + 1] : nodes.Length;
            if (roots[i] < 0 || roots[i] >= end || end > nodes.Length)
                throw new InvalidDataException("A tree has no node.");
            spans[i] = new TreeSpan(roots[i], end - roots[i], CheckedDepth(featureCount, nodes, values, covers, roots[i], end));
        }

        return new TreeEnsemble(featureCount, nodes, values, covers, spans);
    }

    /// <summary>The trees as they score rows in which some features always have the same value: splits on these are gone.</summary>
    /// <param name="values">By index of the feature.</param>
    internal TreeEnsemble Fix(IReadOnlyDictionary<int, float> values)
    {
        var (kept, leaves, came, roots) = (new List<TreeNode>(), new List<double>(), new List<double>(), new int[trees.Length]);
        foreach (var (i, tree) in trees.Index())
        {
            roots[i] = kept.Count;
            var waiting = new Queue<(int Node, int At)>([(Add(tree.Root, covers[tree.Root]), kept.Count - 1)]);
            while (waiting.TryDequeue(out var next))
            {
                if (IsLeaf(next.Node))
                    continue;
                var (node, left) = (nodes[next.Node], kept.Count);
                kept[next.At] = node with { Left = left };
                var share = came[next.At] / (covers[node.Left] + covers[node.Left + 1]);
                waiting.Enqueue((Add(node.Left, covers[node.Left] * share), left));
                waiting.Enqueue((Add(node.Left + 1, covers[node.Left + 1] * share), left + 1));
            }
        }

        return Create(FeatureCount, [.. kept], [.. leaves], [.. came], roots);

        // Where a fixed split leads, with the rows that came to it.
        int Add(int node, double cover)
        {
            while (!IsLeaf(node) && values.TryGetValue(nodes[node].Feature, out var value))
                node = nodes[node].Left + (value > nodes[node].Threshold ? 1 : 0);
            kept.Add(nodes[node] with { Left = kept.Count });
            leaves.Add(this.values[node]);
            came.Add(cover);
            return node;
        }
    }

    /// <summary>Adds the score of each row to <paramref name="scores"/>.</summary>
    /// <param name="rows">Row after row of <see cref="FeatureCount"/> finite values; a value that is not a number goes left everywhere.</param>
    /// <param name="scores">As many as there are rows.</param>
    /// <exception cref="ArgumentException">The lengths do not fit.</exception>
    public void AddScores(ReadOnlySpan<float> rows, Span<double> scores)
    {
        if (rows.Length != scores.Length * FeatureCount)
            throw new ArgumentException($"{scores.Length} rows of {FeatureCount} values are {scores.Length * FeatureCount} values, and not {rows.Length}.", nameof(rows));

        var first = 0;
        for (; first + Lanes <= scores.Length; first += Lanes)
            AddLanes(rows.Slice(first * FeatureCount, Lanes * FeatureCount), scores.Slice(first, Lanes));
        for (; first < scores.Length; first++)
            AddOne(rows.Slice(first * FeatureCount, FeatureCount), ref scores[first]);
    }

    /// <summary>The expected sum when each split sends on by what its children cover: what is left when no feature says anything.</summary>
    internal double Expectation()
    {
        var sum = 0.0;
        var expected = (double[])values.Clone();
        foreach (var tree in trees)
        {
            for (var at = tree.Root + tree.Count - 1; at >= tree.Root; at--)
            {
                if (IsLeaf(at))
                    continue;
                var left = nodes[at].Left;
                expected[at] = ((expected[left] * covers[left]) + (expected[left + 1] * covers[left + 1])) / (covers[left] + covers[left + 1]);
            }

            sum += expected[tree.Root];
        }

        return sum;
    }

    internal bool IsLeaf(int node) => nodes[node].Left == node;

    private static int CheckedDepth(int featureCount, TreeNode[] nodes, double[] values, double[] covers, int root, int end)
    {
        var depths = new int[end - root];
        var parents = new int[end - root];
        for (var i = root; i < end; i++)
        {
            var node = nodes[i];
            if (!double.IsFinite(values[i]) || !double.IsFinite(covers[i]) || covers[i] <= 0 || node.Feature < 0 || node.Feature >= featureCount)
                throw new InvalidDataException($"Node {i} holds a number that none can.");
            if (node.Left == i)
            {
                if (!float.IsPositiveInfinity(node.Threshold))
                    throw new InvalidDataException($"Leaf {i} has a threshold.");
                continue;
            }

            if (node.Left <= i || node.Left + 1 >= end || !float.IsFinite(node.Threshold))
                throw new InvalidDataException($"Node {i} leads nowhere.");
            depths[node.Left - root] = depths[node.Left + 1 - root] = depths[i - root] + 1;
            parents[node.Left - root]++;
            parents[node.Left + 1 - root]++;
        }

        return parents.AsSpan(1).ContainsAnyExcept(1) ? throw new InvalidDataException($"A node of the tree at {root} has not one parent.") : depths.Max();
    }

    private void AddOne(ReadOnlySpan<float> row, ref double score)
    {
        foreach (var tree in trees)
        {
            var at = tree.Root;
            for (var step = 0; step < tree.Depth; step++)
            {
                ref readonly var node = ref nodes[at];
                at = node.Left + (row[node.Feature] > node.Threshold ? 1 : 0);
            }

            score += values[at];
        }
    }

    /// <summary>Without checks of bounds: <see cref="Create"/> has made them, once.</summary>
    private void AddLanes(ReadOnlySpan<float> rows, Span<double> scores)
    {
        ref var firstNode = ref MemoryMarshal.GetArrayDataReference(nodes);
        ref var firstValue = ref MemoryMarshal.GetArrayDataReference(values);
        ref var r0 = ref MemoryMarshal.GetReference(rows);
        var n = FeatureCount;
        ref var r1 = ref Unsafe.Add(ref r0, n);
        ref var r2 = ref Unsafe.Add(ref r1, n);
        ref var r3 = ref Unsafe.Add(ref r2, n);
        ref var r4 = ref Unsafe.Add(ref r3, n);
        ref var r5 = ref Unsafe.Add(ref r4, n);
        ref var r6 = ref Unsafe.Add(ref r5, n);
        ref var r7 = ref Unsafe.Add(ref r6, n);
        double s0 = scores[0], s1 = scores[1], s2 = scores[2], s3 = scores[3], s4 = scores[4], s5 = scores[5], s6 = scores[6], s7 = scores[7];
        foreach (var tree in trees)
        {
            nint a0 = tree.Root, a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0, a6 = a0, a7 = a0;
            for (var step = tree.Depth; step > 0; step--)
            {
                a0 = Step(ref firstNode, ref r0, a0);
                a1 = Step(ref firstNode, ref r1, a1);
                a2 = Step(ref firstNode, ref r2, a2);
                a3 = Step(ref firstNode, ref r3, a3);
                a4 = Step(ref firstNode, ref r4, a4);
                a5 = Step(ref firstNode, ref r5, a5);
                a6 = Step(ref firstNode, ref r6, a6);
                a7 = Step(ref firstNode, ref r7, a7);
            }

            s0 += Unsafe.Add(ref firstValue, a0);
            s1 += Unsafe.Add(ref firstValue, a1);
            s2 += Unsafe.Add(ref firstValue, a2);
            s3 += Unsafe.Add(ref firstValue, a3);
            s4 += Unsafe.Add(ref firstValue, a4);
            s5 += Unsafe.Add(ref firstValue, a5);
            s6 += Unsafe.Add(ref firstValue, a6);
            s7 += Unsafe.Add(ref firstValue, a7);
        }

        (scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7]) = (s0, s1, s2, s3, s4, s5, s6, s7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Step(ref TreeNode nodes, ref float row, nint at)
    {
        ref var node = ref Unsafe.Add(ref nodes, at);
        return node.Left + (Unsafe.Add(ref row, node.Feature) > node.Threshold ? 1 : 0);
    }
}
