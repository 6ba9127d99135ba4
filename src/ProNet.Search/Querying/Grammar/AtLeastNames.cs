namespace ProNet.Search.Querying.Grammar;

/// <summary>What stands before the colon of <c>atleast:2(a b c)</c>, which asks for some of the clauses between the parentheses.</summary>
internal static class AtLeastNames
{
    public const string English = "atleast";
    public const string French = "aumoins";
}
