using ProNet.Data;

namespace ProNet.Architecture.Tests.Seeded;

/// <summary>Reads what only audits may, inside a lambda, on purpose; <see cref="DeclarationTests"/> must find it.</summary>
public sealed class SeededDeclarationReader
{
    public static Func<ProNetDbContext, long, bool> Feature { get; } = (store, member) => store.FairnessDeclarations.Any(d => d.MemberId == member);
}
