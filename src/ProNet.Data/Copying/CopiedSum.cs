namespace ProNet.Data.Copying;

/// <summary>One table on both sides.</summary>
public sealed record CopiedSum(string Table, (long Rows, string Checksum) Source, (long Rows, string Checksum) Target)
{
    public bool IsEqual => Source == Target;
}
