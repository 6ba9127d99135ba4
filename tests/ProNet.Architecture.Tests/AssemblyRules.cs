using Mono.Cecil;

namespace ProNet.Architecture.Tests;

/// <summary>Rules read off compiled assemblies, where no alias or global using can hide anything.</summary>
internal static class AssemblyRules
{
    private static readonly string[] EngineRoles = ["Searcher", "IndexWriter", "QueryTranslator", "SchemaMapper", "ResponseReader"];

    private static readonly string[] VagueNames = ["Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Misc"];

    /// <summary>The assembly of that name as it was built into this test's folder.</summary>
    public static AssemblyDefinition Read(string name) =>
        AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, name + ".dll"));

    /// <summary>An assembly may lean only on the framework and on the names given.</summary>
    public static IEnumerable<string> ForeignReferences(AssemblyDefinition assembly, params string[] allowed) =>
        assembly.MainModule.AssemblyReferences
            .Select(r => r.Name)
            .Where(n => !n.StartsWith("System", StringComparison.Ordinal) && n is not ("netstandard" or "mscorlib") && !allowed.Contains(n))
            .Select(n => $"{assembly.Name.Name} leans on {n}.");

    /// <summary>Names that say nothing.</summary>
    public static IEnumerable<string> VaguelyNamedTypes(AssemblyDefinition assembly) =>
        Types(assembly)
            .Where(t => VagueNames.Any(v => t.Name.EndsWith(v, StringComparison.Ordinal) || t.Namespace.Split('.').Contains(v)))
            .Select(t => $"{t.FullName} has a name that says nothing.");

    /// <summary>A handler is a plain class with one public method, HandleAsync.</summary>
    public static IEnumerable<string> HandlersWithOtherDoors(AssemblyDefinition assembly) =>
        Types(assembly)
            .Where(t => t.IsClass && t.Name.EndsWith("Handler", StringComparison.Ordinal) && t.Namespace.StartsWith("ProNet", StringComparison.Ordinal)
                && t.BaseType?.FullName == "System.Object")
            .Where(t => !t.Methods.Where(m => m.IsPublic && !m.IsConstructor && !m.IsStatic).Select(m => m.Name).SequenceEqual(["HandleAsync"]))
            .Select(t => $"{t.FullName} must have exactly one public method, HandleAsync.");

    /// <summary>Knowing one engine is knowing the other.</summary>
    public static IEnumerable<string> MissingEngineRoles(AssemblyDefinition assembly) =>
        EngineRoles.Where(role => Types(assembly).All(t => !t.Name.EndsWith(role, StringComparison.Ordinal)))
            .Select(role => $"{assembly.Name.Name} has no {role}.");

    /// <summary>Public asynchronous methods end in Async and take the cancellation token last.</summary>
    public static IEnumerable<string> IrregularAsyncMethods(AssemblyDefinition assembly) =>
        Types(assembly)
            .Where(t => t.IsPublic && t.Namespace.StartsWith("ProNet", StringComparison.Ordinal))
            .SelectMany(t => t.Methods.Where(m => m.IsPublic && !m.IsConstructor && !m.IsSpecialName && ReturnsTask(m) && !(m.IsVirtual && !m.IsNewSlot)))
            .Where(m => !m.Name.EndsWith("Async", StringComparison.Ordinal)
                || m.Parameters.LastOrDefault()?.ParameterType.FullName != "System.Threading.CancellationToken")
            .Select(m => $"{m.FullName} must end in Async and take a CancellationToken last.");

    public static IEnumerable<TypeDefinition> Types(AssemblyDefinition assembly) =>
        assembly.MainModule.Types.Where(t => !t.Name.StartsWith('<'));

    private static bool ReturnsTask(MethodDefinition method) =>
        method.ReturnType.FullName.StartsWith("System.Threading.Tasks.Task", StringComparison.Ordinal)
        || method.ReturnType.FullName.StartsWith("System.Threading.Tasks.ValueTask", StringComparison.Ordinal)
        || method.ReturnType.FullName.StartsWith("System.Collections.Generic.IAsyncEnumerable", StringComparison.Ordinal);
}
