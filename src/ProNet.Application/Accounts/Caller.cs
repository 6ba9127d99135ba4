namespace ProNet.Application.Accounts;

/// <summary>Where a request comes from, for sessions and for the record.</summary>
/// <param name="Address">Network address; empty when not known.</param>
/// <param name="Browser">What the browser calls itself; empty when it does not.</param>
public sealed record Caller(string Address, string Browser)
{
    private const int Longest = 200;

    public static Caller Unknown { get; } = new("", "");

    /// <summary>The browser's name as it is kept: one line of a length that a page can show.</summary>
    public string ShortBrowser => new([.. Browser.Where(c => !char.IsControl(c)).Take(Longest)]);
}
