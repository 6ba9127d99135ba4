namespace ProNet.Search.Schema;

/// <summary>The one schema, per kind. A change here needs a rebuild; <see cref="Version"/> says so to running deployments.</summary>
public static class SearchSchemas
{
    /// <summary>Grows with every change that makes an existing index incomplete.</summary>
    public const int Version = 4;

    public static IReadOnlyList<SearchSchema> All { get; } = [MemberSchema.Create(), JobSchema.Create(), OrganisationSchema.Create()];

    public static SearchSchema For(SubjectKind subject) => All.First(s => s.Subject == subject);
}
