using System.Net;
using System.Text;
using ProNet.Application.Mail;
using ProNet.Application.OwnData;
using ProNet.Components.Language;
using ProNet.Hosting.Configuration;
using ProNet.Web.Accounts;

namespace ProNet.Web.OwnData;

/// <summary>Words about one's own data that leave the site: the page of an export, and the reminder of an account that lies unused.</summary>
internal sealed class OwnDataLetters(ProNetOptions options) : IOwnDataWords
{
    public string Index(IReadOnlyList<ExportedTable> tables, DateTime at, string language)
    {
        var wording = Wording.For(language);
        var words = wording.OwnData;
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html><html lang=\"").Append(wording.Language).Append("\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>").Append(Text(words.IndexTitle))
            .Append("</title><h1>").Append(Text(words.IndexTitle)).Append("</h1><p>").Append(Text(at.ToString("f", wording.Culture))).Append("</p><p>").Append(Text(words.IndexLead)).Append("</p><table><thead><tr>");
        foreach (var column in words.IndexColumns)
            page.Append("<th scope=\"col\">").Append(Text(column)).Append("</th>");
        page.Append("</tr></thead><tbody>");
        foreach (var table in tables)
        {
            page.Append("<tr><td>").Append(Text(words.Table(table.Table))).Append("</td><td>").Append(Text(words.Rows(table.Rows)))
                .Append("</td><td><a href=\"").Append(Text(table.File)).Append("\">").Append(Text(table.File)).Append("</a></td></tr>");
        }

        return page.Append("</tbody></table></html>").ToString();
    }

    public Letter Reminder(DateTime erasedOn, string language)
    {
        var wording = Wording.For(language);
        var words = wording.OwnData;
        return new Letter
        {
            Subject = words.ReminderSubject,
            Paragraphs = [words.ReminderText(erasedOn.ToString("D", wording.Culture))],
            // Nobody asks for it, so that only the settings say where this site is.
            Action = options.Site is { } site ? new LetterLink(words.ReminderAction, new Uri(site, AccountUrls.SignIn)) : null,
            Reason = words.ReminderReason,
        };
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
