namespace ProNet.Architecture.Tests.Seeded;

/// <summary>The same in SQL.</summary>
public static class SeededDeclarationQuery
{
    public static string Sql() => "SELECT \"Gender\" FROM \"FairnessDeclarations\"";
}
