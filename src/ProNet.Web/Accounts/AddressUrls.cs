namespace ProNet.Web.Accounts;

/// <summary>Addresses of pages about the e-mail address of an account.</summary>
internal static class AddressUrls
{
    public const string Change = "/me/security/address";
    public const string Confirm = "/sign-in/address";
    public const string Object = "/sign-in/not-me";
}
