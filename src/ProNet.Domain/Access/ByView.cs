namespace ProNet.Domain.Access;

/// <summary>Something that each view has.</summary>
public sealed class ByView<T>
{
    private readonly T[] values;

    /// <param name="make">Called once for each view, from the one that sees least to the one that sees most.</param>
    public ByView(Func<View, T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        values = [.. Views.All.Select(make)];
    }

    public T this[View view] => values[(int)view];

    /// <summary>In the order of <see cref="Views.All"/>.</summary>
    public IReadOnlyList<T> All => values;
}
