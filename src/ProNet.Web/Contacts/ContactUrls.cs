using ProNet.Application.Contacts;

namespace ProNet.Web.Contacts;

/// <summary>Addresses of being each other's contact.</summary>
internal static class ContactUrls
{
    public const string Page = "/me/contacts";
    public const string Ask = Page + "/ask";
    public const string Answer = Page + "/answer";
    public const string End = Page + "/end";

    public static string Done(ContactOutcome outcome) => $"{Page}?done={outcome}";
}
