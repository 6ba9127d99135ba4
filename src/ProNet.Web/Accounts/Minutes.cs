namespace ProNet.Web.Accounts;

internal static class Minutes
{
    /// <summary>Whole minutes, at least one.</summary>
    public static int Until(DateTime instant, TimeProvider time) => Math.Max(1, (int)Math.Ceiling((instant - time.GetUtcNow().UtcDateTime).TotalMinutes));
}
