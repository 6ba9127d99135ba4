using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ProNet.Architecture.Tests;

/// <summary>Every type that a type mentions: what it is made of, its signatures, its attributes and the bodies of its methods, nested types included.</summary>
internal static class TypeUses
{
    /// <summary>Outermost types, each once; of other assemblies only those that can be read.</summary>
    public static HashSet<TypeDefinition> Of(TypeDefinition type)
    {
        var used = new HashSet<TypeDefinition>();
        foreach (var reference in Mentioned(type).SelectMany(Parts))
        {
            if (reference.Scope == type.Module && reference.Resolve() is { } definition)
                used.Add(Outermost(definition));
        }

        used.Remove(type);
        return used;
    }

    /// <summary>All of them, of whichever assembly, as they are referred to.</summary>
    public static IEnumerable<TypeReference> Mentions(TypeDefinition type) => Mentioned(type).SelectMany(Parts);

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<TypeReference?> Mentioned(TypeDefinition type) =>
        type.Interfaces.Select(i => i.InterfaceType).Append(type.BaseType)
            .Concat(Attributes(type))
            .Concat(type.GenericParameters.SelectMany(Constraints))
            .Concat(type.Fields.SelectMany(f => Attributes(f).Append(f.FieldType)))
            .Concat(type.Properties.SelectMany(p => Attributes(p)))
            .Concat(type.Methods.SelectMany(Mentioned))
            .Concat(type.NestedTypes.SelectMany(Mentioned));

    private static IEnumerable<TypeReference?> Mentioned(MethodDefinition method) =>
        Signature(method)
            .Concat(Attributes(method))
            .Concat(method.GenericParameters.SelectMany(Constraints))
            .Concat(method.HasBody ? InBody(method.Body) : []);

    private static IEnumerable<TypeReference?> InBody(MethodBody body) =>
        body.Variables.Select(v => v.VariableType)
            .Concat(body.ExceptionHandlers.Select(h => h.CatchType))
            .Concat(body.Instructions.SelectMany(i => i.Operand switch
            {
                TypeReference used => [used],
                FieldReference field => [field.DeclaringType, field.FieldType],
                MethodReference method => Signature(method).Append(method.DeclaringType),
                _ => Enumerable.Empty<TypeReference?>(),
            }));

    private static IEnumerable<TypeReference?> Signature(MethodReference method) =>
        method.Parameters.Select(p => p.ParameterType).Append(method.ReturnType)
            .Concat(method is GenericInstanceMethod generic ? generic.GenericArguments : []);

    private static IEnumerable<TypeReference?> Constraints(GenericParameter parameter) => parameter.Constraints.Select(c => c.ConstraintType);

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(a => a.ConstructorArguments.Select(v => v.Value).OfType<TypeReference>().Append(a.AttributeType));

    /// <summary>A type without its generic arguments, arrays and references, and each of the arguments.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
