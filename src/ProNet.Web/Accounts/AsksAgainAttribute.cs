namespace ProNet.Web.Accounts;

/// <summary>Says of an endpoint that a session is not enough for it: who signed in longer ago is first asked to show again who they are.</summary>
/// <param name="page">Where what was begun is found again, after a form that cannot be asked for with GET.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AsksAgainAttribute(string page) : Attribute
{
    public string Page => page;
}
