namespace ProNet.Ranking.Measuring;

/// <summary>How much less a gain counts further down.</summary>
public enum Discount
{
    /// <summary>By log2(rank + 1).</summary>
    Logarithmic,

    /// <summary>By log2(rank) from rank 2, as the evaluation of LETOR 2 and 3 has it: the first two ranks count alike.</summary>
    Letor,
}
