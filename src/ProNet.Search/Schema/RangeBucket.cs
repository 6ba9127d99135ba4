namespace ProNet.Search.Schema;

/// <summary>A bucket in the unit people write: both bounds inclusive, null is open. For dates the bounds are ages in days, and the youngest comes first.</summary>
public sealed record RangeBucket(int? Minimum, int? Maximum)
{
    /// <summary>As it stands in the address: <c>5..9</c>, <c>30..</c>.</summary>
    public string Value => FormattableString.Invariant($"{Minimum}..{Maximum}");
}
