namespace ProNet.Search.Schema;

/// <param name="Name">The parameter in the address (<c>skill</c>, <c>current-company</c>).</param>
/// <param name="Field">The <see cref="KeywordField"/> or <see cref="NumberField"/> that is counted.</param>
/// <param name="Buckets">For numbers: the buckets of the histogram in order; empty for keywords.</param>
/// <param name="Unit">For numbers: the unit that bounds are written in.</param>
public sealed record FacetDefinition(string Name, string Field, ValueList<RangeBucket> Buckets = default, RangeUnit Unit = RangeUnit.None)
{
    public bool IsRange => !Buckets.IsEmpty;
}
