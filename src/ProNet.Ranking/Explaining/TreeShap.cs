using ProNet.Ranking.Models;

namespace ProNet.Ranking.Explaining;

/// <summary>
/// Shapley values of the features of one row (Lundberg et al. 2020, "From local explanations to global understanding with explainable AI for trees", algorithm 2: features
/// that are not known go both ways by how much of the training set each child covers). Chosen before Saabas' walk of the path, which gives features near the root less than they do:
/// Shapley values are consistent (a model that leans more on a feature never credits it less) and alike for features that do alike, and they sum as exactly.
/// </summary>
internal static class TreeShap
{
    /// <summary>Adds what each feature gives to <paramref name="contributions"/>; their sum is the score of the trees less their expectation.</summary>
    public static void Add(TreeEnsemble trees, ReadOnlySpan<float> row, Span<double> contributions)
    {
        var depth = trees.Depth + 2;
        var paths = new PathElement[depth * (depth + 1) / 2];
        foreach (var tree in trees.Trees)
            Walk(trees, row, contributions, paths, 0, 0, tree.Root, 1, 1, -1);
    }

    /// <param name="parent">Where the path of the parent begins in <paramref name="paths"/>.</param>
    /// <param name="length">Elements of the path of the parent.</param>
    private static void Walk(
        TreeEnsemble trees, ReadOnlySpan<float> row, Span<double> contributions, PathElement[] paths, int parent, int length, int at, double zero, double one, int feature)
    {
        var path = paths.AsSpan(parent + length);
        paths.AsSpan(parent, length).CopyTo(path);
        Extend(path, length, zero, one, feature);
        if (trees.IsLeaf(at))
        {
            for (var i = 1; i <= length; i++)
            {
                var element = path[i];
                contributions[element.Feature] += UnwoundSum(path, length, i) * (element.One - element.Zero) * trees.Values[at];
            }

            return;
        }

        var node = trees.Nodes[at];
        var right = row[node.Feature] > node.Threshold ? 1 : 0;
        var (hot, cold) = (node.Left + right, node.Left + 1 - right);
        var (zeroBefore, oneBefore) = (1.0, 1.0);
        var depth = length;
        for (var i = 1; i <= length; i++)
        {
            if (path[i].Feature == node.Feature)
            {
                (zeroBefore, oneBefore) = (path[i].Zero, path[i].One);
                Unwind(path, depth, i);
                depth--;
                break;
            }
        }

        var cover = trees.Covers[hot] + trees.Covers[cold];
        var own = parent + length;
        Walk(trees, row, contributions, paths, own, depth + 1, hot, zeroBefore * trees.Covers[hot] / cover, oneBefore, node.Feature);
        Walk(trees, row, contributions, paths, own, depth + 1, cold, zeroBefore * trees.Covers[cold] / cover, 0, node.Feature);
    }

    private static void Extend(Span<PathElement> path, int depth, double zero, double one, int feature)
    {
        path[depth] = new PathElement(feature, zero, one, depth == 0 ? 1 : 0);
        for (var i = depth - 1; i >= 0; i--)
        {
            path[i + 1].Weight += one * path[i].Weight * (i + 1) / (depth + 1);
            path[i].Weight = zero * path[i].Weight * (depth - i) / (depth + 1);
        }
    }

    private static void Unwind(Span<PathElement> path, int depth, int index)
    {
        var (zero, one) = (path[index].Zero, path[index].One);
        var next = path[depth].Weight;
        for (var i = depth - 1; i >= 0; i--)
        {
            if (one != 0)
            {
                var weight = path[i].Weight;
                path[i].Weight = next * (depth + 1) / ((i + 1) * one);
                next = weight - (path[i].Weight * zero * (depth - i) / (depth + 1));
            }
            else
            {
                path[i].Weight = path[i].Weight * (depth + 1) / (zero * (depth - i));
            }
        }

        for (var i = index; i < depth; i++)
            path[i] = path[i + 1] with { Weight = path[i].Weight };
    }

    /// <summary>Sum of the weights of the path as it would be without one element.</summary>
    private static double UnwoundSum(ReadOnlySpan<PathElement> path, int depth, int index)
    {
        var (zero, one) = (path[index].Zero, path[index].One);
        var (next, sum) = (path[depth].Weight, 0.0);
        for (var i = depth - 1; i >= 0; i--)
        {
            if (one != 0)
            {
                var weight = next * (depth + 1) / ((i + 1) * one);
                sum += weight;
                next = path[i].Weight - (weight * zero * (depth - i) / (depth + 1));
            }
            else
            {
                sum += path[i].Weight / (zero * (depth - i) / (depth + 1));
            }
        }

        return sum;
    }

    /// <param name="Feature">−1 for the root.</param>
    /// <param name="Zero">Share of the paths that come through here when the feature is not known.</param>
    /// <param name="One">1 when they do when it is known, else 0.</param>
    private record struct PathElement(int Feature, double Zero, double One, double Weight);
}
