namespace ProNet.Web.Mail;

/// <summary>Where mails are read.</summary>
internal static class MailAddresses
{
    public const string All = "/admin/mail";

    public static string Older(long before) => FormattableString.Invariant($"{All}?before={before}");

    public static string Mail(long id) => FormattableString.Invariant($"{All}/{id}");

    public static string Html(long id) => Mail(id) + "/html";
}
