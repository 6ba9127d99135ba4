using System.Runtime.InteropServices;

namespace ProNet.Ranking.Models;

/// <summary>A split, or a leaf. The two children of a split lie beside each other, so that a step is an addition and no branch. A leaf is its own left child with an
/// infinite threshold: steps beyond it stay.</summary>
/// <param name="Threshold">A row goes left when its value is not above it.</param>
/// <param name="Feature">Index of the feature that is compared.</param>
/// <param name="Left">Index of the left child in the ensemble; the right child is the next one.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TreeNode(float Threshold, int Feature, int Left);
