using ProNet.Search.Schema;

namespace ProNet.Search.Querying.Grammar;

/// <summary>What stands before a colon.</summary>
/// <param name="Field">The field of this schema, or of another one when <paramref name="Foreign"/>; null for <c>near:</c> and <c>atleast:</c>.</param>
/// <param name="Foreign">True: another kind of search has this field, this one does not.</param>
internal sealed record FieldReference(QueryField? Field, bool Foreign = false)
{
    public static readonly FieldReference Near = new((QueryField?)null);

    /// <summary><c>atleast:2(…)</c></summary>
    public static readonly FieldReference AtLeast = new((QueryField?)null);

    public bool IsNear => Field is null && !IsAtLeast;

    public bool IsAtLeast => ReferenceEquals(this, AtLeast);

    public bool IsRange => Field is { Unit: not RangeUnit.None };
}
