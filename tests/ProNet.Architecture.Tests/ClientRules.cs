using Mono.Cecil;

namespace ProNet.Architecture.Tests;

/// <summary>The search servers' client says in its own ways that a call failed, and at no cancellation; one class knows them, so all calls are made there.</summary>
internal static class ClientRules
{
    private static readonly string[] Calling =
    [
        "Elastic.Clients.Elasticsearch.ElasticsearchClient", "Elastic.Transport.ITransport", "Elastic.Transport.ITransport`1",
        "Elastic.Transport.DistributedTransport", "Elastic.Transport.DistributedTransport`1", "Elastic.Transport.IRequestInvoker",
    ];

    /// <summary>Types other than the one that is named that make or use a client, one of its parts, or its transport.</summary>
    public static IEnumerable<string> CallsOutside(AssemblyDefinition assembly, string allowed) =>
        AssemblyRules.Types(assembly)
            .Where(type => type.FullName != allowed)
            .SelectMany(type => Bodies(type).Where(IsCalling).Select(_ => $"{type.FullName} calls the search servers' client; {allowed} does that.").Distinct());

    /// <summary>The types that do, for a rule that nobody keeps by calling nothing.</summary>
    public static IEnumerable<string> Callers(AssemblyDefinition assembly) =>
        AssemblyRules.Types(assembly).Where(type => Bodies(type).Any(IsCalling)).Select(type => type.FullName);

    /// <summary>Of the type, of its lambdas and its asynchronous methods.</summary>
    private static IEnumerable<MethodDefinition> Bodies(TypeDefinition type) =>
        type.Methods.Where(m => m.HasBody).Concat(type.NestedTypes.SelectMany(Bodies));

    private static bool IsCalling(MethodDefinition method) =>
        method.Body.Instructions.Select(i => (i.Operand as MethodReference)?.DeclaringType.GetElementType().FullName)
            .Any(name => name is not null && (Calling.Contains(name) || name.EndsWith("NamespacedClient", StringComparison.Ordinal)));
}
