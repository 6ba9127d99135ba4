using System.Linq.Expressions;
using ProNet.Domain.Access;

namespace ProNet.Search.Access;

/// <summary>
/// What the caller may see. It is required to build a request, so a search without an answer to "as whom?" does not compile. Its <see cref="View"/> says
/// which index is asked: one that holds nothing that such a caller may not see, so that nothing of an answer, frequencies of words included, can tell of it.
/// Reads of a store apply <see cref="Predicate"/>, by which owners see their own besides.
/// </summary>
public sealed record AccessScope
{
    private static readonly Expression<Func<AccessScope, Audience, long?, long?[], long?[], bool>> Rule = (scope, audience, ownerId, hidden, contacts) =>
        scope.SeesEverything
        || (scope.ViewerId != null && scope.ViewerId == ownerId)
        || ((audience == Audience.Everyone
                || (scope.SeesMembers && audience == Audience.Members)
                || (scope.SeesRecruiters && audience == Audience.Recruiters)
                || (audience == Audience.Contacts && Enumerable.Contains(contacts, ownerId)))
            && !Enumerable.Contains(hidden, ownerId));

    private static readonly Func<AccessScope, Audience, long?, long?[], long?[], bool> Compiled = Rule.Compile();

    private AccessScope()
    {
    }

    /// <summary>Which of the views of all subjects the caller has; searches read its index.</summary>
    public View View { get; private init; }

    /// <summary>The signed-in member, who sees his or her own profile on its page, hidden or not; a search does not find what is hidden for anybody. Null when signed out.</summary>
    public long? ViewerId { get; private init; }

    /// <summary>Members who are not there for the caller, whatever the caller's view sees: who blocked or was blocked, and who excluded the caller. Ascending.</summary>
    public ValueList<long> Hidden { get; private init; }

    /// <summary>Members whom the caller sees as if they were not open to work. Ascending.</summary>
    public ValueList<long> Closed { get; private init; }

    /// <summary>Members whose contact the caller is, and sees what is for contacts. Reads of a store alone go by it: no search finds anything by what is for contacts. Ascending.</summary>
    public ValueList<long> Contacts { get; private init; }

    /// <summary>True when nothing of the store is hidden; only system work has this. Its searches read the widest view: what is hidden from all is in no index.</summary>
    public bool SeesEverything { get; private init; }

    /// <summary>A visitor who is not signed in.</summary>
    public static AccessScope Anonymous { get; } = new() { View = View.Everyone };

    private bool SeesMembers => View.Sees(Audience.Members);

    private bool SeesRecruiters => View.Sees(Audience.Recruiters);

    private long?[] HiddenOwners => [.. Hidden];

    private long?[] ContactOwners => [.. Contacts];

    /// <summary>A signed-in member.</summary>
    public static AccessScope ForMember(long memberId) => new() { View = View.Members, ViewerId = memberId };

    /// <summary>A signed-in member who searches for an organisation.</summary>
    public static AccessScope ForRecruiter(long memberId) => new() { View = View.Recruiters, ViewerId = memberId };

    /// <summary>What everybody of a view sees, for checks of its index.</summary>
    public static AccessScope Of(View view) => new() { View = view };

    /// <summary>Everything, for checks and maintenance. Named so that a review finds each use.</summary>
    public static AccessScope SystemSeesEverything() => new() { View = Views.Widest, SeesEverything = true };

    /// <summary>The same caller, for whom some members are not there. Nobody is kept from the own profile, and nothing from system work.</summary>
    /// <param name="hidden">Members who are not there.</param>
    /// <param name="closed">Members who are seen as if they were not open to work.</param>
    public AccessScope Except(IEnumerable<long> hidden, IEnumerable<long> closed) => SeesEverything ? this : this with { Hidden = Others(hidden), Closed = Others(closed) };

    /// <summary>The same caller, who is a contact of some members. Nobody who is not signed in is.</summary>
    public AccessScope Knowing(IEnumerable<long> contacts) => SeesEverything || ViewerId is null ? this : this with { Contacts = Others(contacts) };

    /// <summary>Subjects of a kind that are not there for the caller: exclusions are about people.</summary>
    public ValueList<long> HiddenOf(SubjectKind subject) => subject == SubjectKind.Member ? Hidden : [];

    /// <summary>Subjects of a kind that the caller sees as if they were not open to work.</summary>
    public ValueList<long> ClosedOf(SubjectKind subject) => subject == SubjectKind.Member ? Closed : [];

    /// <summary>Whether a subject is visible: the one rule, in memory.</summary>
    /// <param name="audience">Who may see the subject.</param>
    /// <param name="ownerId">The member who owns the subject, or null.</param>
    public bool CanSee(Audience audience, long? ownerId) => Compiled(this, audience, ownerId, HiddenOwners, ContactOwners);

    /// <summary>The one rule for reading a store: an expression over its rows.</summary>
    /// <typeparam name="T">A row.</typeparam>
    /// <param name="audience">Who may see the row.</param>
    /// <param name="ownerId">The member who owns the row; null where rows have no owner.</param>
    /// <param name="set">How the store is given a set of any size; null leaves it to the store.</param>
    public Expression<Func<T, bool>> Predicate<T>(Expression<Func<T, Audience>> audience, Expression<Func<T, long?>>? ownerId, Func<Expression, Expression>? set = null)
    {
        ArgumentNullException.ThrowIfNull(audience);
        var row = audience.Parameters[0];
        var owner = ownerId is null ? Expression.Constant(null, typeof(long?)) : Replace(ownerId.Body, (ownerId.Parameters[0], row));
        var self = Expression.Constant(this);
        return Expression.Lambda<Func<T, bool>>(
            Replace(
                Rule.Body, (Rule.Parameters[0], self), (Rule.Parameters[1], audience.Body), (Rule.Parameters[2], owner),
                (Rule.Parameters[3], SetOf(nameof(HiddenOwners))), (Rule.Parameters[4], SetOf(nameof(ContactOwners)))),
            row);

        Expression SetOf(string name)
        {
            Expression members = Expression.Property(self, name);
            return set?.Invoke(members) ?? members;
        }
    }

    private ValueList<long> Others(IEnumerable<long> members) => members.Where(id => id != ViewerId).Distinct().Order().ToValueList();

    private static Expression Replace(Expression expression, params (Expression Old, Expression New)[] replacements) =>
        new Replacement(replacements.ToDictionary(r => r.Old, r => r.New)).Visit(expression)!;

    private sealed class Replacement(Dictionary<Expression, Expression> replacements) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node is not null && replacements.TryGetValue(node, out var other) ? other : base.Visit(node);
    }
}
