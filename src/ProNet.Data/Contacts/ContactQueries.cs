namespace ProNet.Data.Contacts;

/// <summary>Rows by one or both of the two.</summary>
public static class ContactQueries
{
    /// <summary>All rows of a member, in whichever state.</summary>
    public static IQueryable<Contact> Of(this IQueryable<Contact> contacts, long memberId) => contacts.Where(c => c.FirstId == memberId || c.SecondId == memberId);

    /// <summary>The row of two members; at most one.</summary>
    public static IQueryable<Contact> Between(this IQueryable<Contact> contacts, long one, long other)
    {
        var (first, second) = (Math.Min(one, other), Math.Max(one, other));
        return contacts.Where(c => c.FirstId == first && c.SecondId == second);
    }

    /// <summary>Who is a contact of a member.</summary>
    public static IQueryable<long> AcceptedOf(this IQueryable<Contact> contacts, long memberId) =>
        contacts.Of(memberId).Where(c => c.AcceptedAt != null).Select(c => c.FirstId == memberId ? c.SecondId : c.FirstId);
}
