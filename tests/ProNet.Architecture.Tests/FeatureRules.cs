using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;
using ProNet.Ranking.Features;

namespace ProNet.Architecture.Tests;

/// <summary>No schema of features, wherever it is made, names what the policy forbids. Read off the compiled code, so that one is found before it is ever made.</summary>
internal static partial class FeatureRules
{
    private const string Schema = "ProNet.Ranking.Features.FeatureSchema";

    /// <summary>Looks at every text written like the name of a feature in each type that makes a schema.</summary>
    public static IEnumerable<string> ForbiddenFeatures(AssemblyDefinition assembly) =>
        from type in Makers(assembly)
        from text in Texts(type)
        where Name().IsMatch(text)
        let rule = FeaturePolicy.Current.Forbids(text)
        where rule is not null
        select $"{type.FullName} makes a schema with the feature '{text}', which the policy forbids by its rule '{rule}'.";

    public static IEnumerable<TypeDefinition> Makers(AssemblyDefinition assembly) =>
        assembly.MainModule.GetTypes().Where(type => Instructions(type).Any(i => i.OpCode == OpCodes.Newobj && ((MethodReference)i.Operand).DeclaringType.FullName == Schema));

    private static IEnumerable<string> Texts(TypeDefinition type) =>
        Instructions(type).Where(i => i.OpCode == OpCodes.Ldstr).Select(i => (string)i.Operand);

    private static IEnumerable<Instruction> Instructions(TypeDefinition type) => type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_.-]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
