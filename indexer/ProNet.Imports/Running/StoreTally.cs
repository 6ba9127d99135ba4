namespace ProNet.Imports.Running;

/// <summary>What storing one batch did. Filled by the importer; added to the run only once the transaction is committed.</summary>
internal sealed class StoreTally
{
    public int Created { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }
}
