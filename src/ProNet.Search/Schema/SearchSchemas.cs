namespace ProNet.Search.Schema;

/// <summary>The one schema, per kind. A change here needs a rebuild; <see cref="Version"/> says so to running deployments.</summary>
public static class SearchSchemas
{
    /// <summary>Grows with every change that makes an existing index incomplete.</summary>
    public const int Version = 13;

    private static readonly Dictionary<SubjectKind, SearchSchema> ByKind =
        Complete(MemberSchema.Create(), JobSchema.Create(), OrganisationSchema.Create()).ToDictionary(s => s.Subject);

    /// <summary>One for each kind, in the order of the kinds.</summary>
    public static IReadOnlyList<SearchSchema> All { get; } = [.. ByKind.Values];

    public static SearchSchema For(SubjectKind subject) => ByKind[subject];

    /// <summary>The schemas in the order of the kinds.</summary>
    /// <param name="schemas">One for each kind.</param>
    /// <exception cref="InvalidOperationException">A kind has no schema, or two.</exception>
    public static IReadOnlyList<SearchSchema> Complete(params SearchSchema[] schemas)
    {
        var described = schemas.OrderBy(s => s.Subject).ToList();
        if (!described.Select(s => s.Subject).SequenceEqual(Enum.GetValues<SubjectKind>()))
        {
            throw new InvalidOperationException(
                $"Each of {string.Join(", ", Enum.GetValues<SubjectKind>())} needs one search schema; there are those of {string.Join(", ", described.Select(s => s.Subject))}.");
        }

        return described;
    }
}
