namespace ProNet.Application.Editing.Parts;

/// <summary>An order that was, for what is there now.</summary>
internal static class MergedOrder
{
    /// <summary>All of <paramref name="now"/>, as <paramref name="wanted"/> has it; what that does not name stays behind what stands before it now.</summary>
    public static List<string> Of(IReadOnlyList<string> now, IReadOnlyList<string> wanted)
    {
        var (present, named) = (now.ToHashSet(), wanted.ToHashSet());
        List<string> order = [.. wanted.Where(present.Contains)];
        for (var i = 0; i < now.Count; i++)
        {
            if (!named.Contains(now[i]))
                order.Insert(i == 0 ? 0 : order.IndexOf(now[i - 1]) + 1, now[i]);
        }

        return order;
    }
}
