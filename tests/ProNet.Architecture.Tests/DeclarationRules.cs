using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ProNet.Architecture.Tests;

/// <summary>What people say of themselves for audits is read by these alone: no index, search, feature or model can come by it. Read off the compiled code, by the types that it mentions and the name of the table.</summary>
internal static class DeclarationRules
{
    private const string Table = "FairnessDeclaration";

    private static readonly string[] Secret = ["ProNet.Data.Fairness", "ProNet.Application.Fairness"];

    /// <summary>The store's own, copying, export and erasure, the audit, the owner's form, the administrator's page, and words. By the beginning of the full name.</summary>
    private static readonly string[] Readers =
    [
        "ProNet.Data.Fairness.", "ProNet.Data.ProNetDbContext", "ProNet.Data.Configurations.FairnessConfiguration", "ProNet.Data.Copying.StoreCopy", "ProNet.Data.Sqlite.Migrations.", "ProNet.Data.Postgres.Migrations.",
        "ProNet.Application.Fairness.", "ProNet.Application.ApplicationServices", "ProNet.Application.OwnData.PersonalTables",
        "ProNet.Components.Language.FairnessWords", "ProNet.Components.Language.EnglishFairnessWords", "ProNet.Components.Language.FrenchFairnessWords", "ProNet.Components.Language.EnglishOwnDataWords", "ProNet.Components.Language.FrenchOwnDataWords",
        "ProNet.Web.Fairness.", "ProNet.Web.Privacy.DeclarationCard", "ProNet.Web.Privacy.PrivacyPage", "ProNet.Web.Privacy.PrivacyEndpoints",
    ];

    public static IEnumerable<string> OtherReaders(AssemblyDefinition assembly) =>
        from type in AssemblyRules.Types(assembly)
        where !Readers.Any(reader => type.FullName.StartsWith(reader, StringComparison.Ordinal)) && Mentions(type)
        select $"{type.FullName} reads what people say of themselves for audits alone.";

    public static bool Mentions(TypeDefinition type) =>
        TypeUses.Mentions(type).Any(used => Secret.Contains(used.Namespace)) || Texts(type).Any(text => text.Contains(Table, StringComparison.Ordinal));

    private static IEnumerable<string> Texts(TypeDefinition type) =>
        type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions).Where(i => i.OpCode == OpCodes.Ldstr).Select(i => (string)i.Operand).Concat(type.NestedTypes.SelectMany(Texts));
}
