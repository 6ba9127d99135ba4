namespace ProNet.Domain;

/// <summary>Something that each kind of subject has. Made for all kinds or not at all: a kind that is forgotten stops the program at its start and is never taken for another.</summary>
public sealed class BySubject<T>
{
    private readonly Dictionary<SubjectKind, T> values;

    /// <param name="values">One for each kind.</param>
    /// <exception cref="InvalidOperationException">A kind has none, or two.</exception>
    public BySubject(params (SubjectKind Kind, T Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var kinds = values.Select(v => v.Kind).Order();
        if (!kinds.SequenceEqual(Enum.GetValues<SubjectKind>()))
            throw new InvalidOperationException($"Each of {string.Join(", ", Enum.GetValues<SubjectKind>())} needs one {typeof(T).Name}; there are those of {string.Join(", ", kinds)}.");
        this.values = values.ToDictionary(v => v.Kind, v => v.Value);
    }

    public T this[SubjectKind kind] => values[kind];

    /// <summary>In the order of the kinds.</summary>
    public IEnumerable<(SubjectKind Kind, T Value)> All => values.OrderBy(v => v.Key).Select(v => (v.Key, v.Value));
}
