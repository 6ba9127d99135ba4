using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;
using ProNet.Ranking.Models;

namespace ProNet.Ranking.Learning;

/// <summary>Lays the trees of ML.NET's models into the flat arrays of one ensemble. Not thread-safe.</summary>
internal sealed class EnsembleBuilder(int featureCount)
{
    private readonly List<TreeNode> nodes = [];
    private readonly List<double> values = [];
    private readonly List<int> roots = [];

    /// <summary>What the models add to every row.</summary>
    public double Bias { get; private set; }

    /// <param name="model">A tree model of ML.NET.</param>
    /// <param name="scale">By which what the model says is multiplied.</param>
    /// <param name="from">First tree that is taken.</param>
    /// <param name="to">Where to stop; those behind are left out, as if fewer had been grown.</param>
    public void Add(ITransformer model, double scale, int from = 0, int to = int.MaxValue)
    {
        var ensemble = ((TreeEnsembleModelParametersBasedOnRegressionTree)((ISingleFeaturePredictionTransformer<object>)model).Model).TrainedTreeEnsemble;
        if (from == 0)
            Bias += ensemble.Bias * scale;
        for (var i = from; i < ensemble.Trees.Count && i < to; i++)
            Add(ensemble.Trees[i], ensemble.TreeWeights[i] * scale);
    }

    /// <summary>An ensemble that scores, and knows nothing of what its nodes cover.</summary>
    public TreeEnsemble Build()
    {
        var covers = new double[nodes.Count];
        Array.Fill(covers, 1);
        return TreeEnsemble.Create(featureCount, [.. nodes], [.. values], covers, [.. roots]);
    }

    /// <param name="set">The rows that the trees were grown from; they say how much each node covers.</param>
    public TreeEnsemble Build(RankingSet set)
    {
        var covers = new double[nodes.Count];
        foreach (var root in roots)
        {
            for (var row = 0; row < set.RowCount; row++)
                Cover(set.Row(row), root, covers);
        }

        // A threshold that was rounded can leave a node without rows; explanations divide by what a node covers.
        for (var i = 0; i < covers.Length; i++)
            covers[i] = Math.Max(covers[i], 1e-3);
        return TreeEnsemble.Create(featureCount, [.. nodes], [.. values], covers, [.. roots]);
    }

    private void Cover(ReadOnlySpan<float> row, int at, double[] covers)
    {
        while (true)
        {
            covers[at]++;
            var node = nodes[at];
            if (node.Left == at)
                return;
            at = node.Left + (row[node.Feature] > node.Threshold ? 1 : 0);
        }
    }

    private void Add(RegressionTree tree, double scale)
    {
        roots.Add(nodes.Count);
        nodes.Add(default);
        values.Add(0);
        var open = new Queue<(int Child, int At)>([(tree.NumberOfNodes == 0 ? ~0 : 0, nodes.Count - 1)]);
        while (open.TryDequeue(out var next))
        {
            if (next.Child < 0)
            {
                nodes[next.At] = new TreeNode(float.PositiveInfinity, 0, next.At);
                values[next.At] = tree.LeafValues[~next.Child] * scale;
                continue;
            }

            var left = nodes.Count;
            nodes[next.At] = new TreeNode(tree.NumericalSplitThresholds[next.Child], tree.NumericalSplitFeatureIndexes[next.Child], left);
            nodes.AddRange([default, default]);
            values.AddRange([0, 0]);
            open.Enqueue((tree.LeftChild[next.Child], left));
            open.Enqueue((tree.RightChild[next.Child], left + 1));
        }
    }
}
