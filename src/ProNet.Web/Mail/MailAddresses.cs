namespace ProNet.Web.Mail;

/// <summary>Where mails are read.</summary>
internal static class MailAddresses
{
    public const string All = "/admin/mail";

    /// <summary>Those to whoever is signed in, where the demo runs.</summary>
    public const string Mine = "/me/mail";

    public static string Older(long before) => FormattableString.Invariant($"{All}?before={before}");

    public static string Mail(long id) => FormattableString.Invariant($"{All}/{id}");

    public static string Own(long id) => FormattableString.Invariant($"{Mine}/{id}");

    public static string Html(long id) => Mail(id) + "/html";
}
