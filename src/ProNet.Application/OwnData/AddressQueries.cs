using System.Linq.Expressions;

namespace ProNet.Application.OwnData;

/// <summary>Looks for an e-mail address in rows that have it as it was written.</summary>
internal static class AddressQueries
{
    /// <summary>Rows with the address, in whatever case. Put together here, because the databases' lower case is the only comparison that both of them have.</summary>
    public static IQueryable<T> WithAddress<T>(this IQueryable<T> rows, Expression<Func<T, string>> address, string email)
    {
        var lower = Expression.Call(address.Body, typeof(string).GetMethod(nameof(string.ToLower), Type.EmptyTypes)!);
        var same = Expression.OrElse(Expression.Equal(lower, Expression.Constant(email.ToLowerInvariant())), Expression.Equal(address.Body, Expression.Constant(email)));
        return rows.Where(Expression.Lambda<Func<T, bool>>(same, address.Parameters));
    }
}
