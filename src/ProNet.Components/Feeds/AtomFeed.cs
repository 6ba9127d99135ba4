using System.Globalization;
using System.Security.Cryptography;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using ProNet.Application.Alerts;
using ProNet.Application.Feeds;
using ProNet.Components.Alerts;
using ProNet.Components.Language;

namespace ProNet.Components.Feeds;

/// <summary>What a saved search newly finds as an Atom feed (RFC 4287), in the words of the mails about it.</summary>
public static class AtomFeed
{
    public const string ContentType = "application/atom+xml";

    /// <param name="content">What it says.</param>
    /// <param name="site">Where its links lead, with a slash at the end.</param>
    /// <param name="self">Its own address.</param>
    /// <returns>UTF-8, the same for the same content.</returns>
    public static byte[] Write(FeedContent content, Uri site, Uri self)
    {
        ArgumentNullException.ThrowIfNull(content);
        var words = Wording.For(content.Language);
        var page = new Uri(site, FormattableString.Invariant($"/searches/{content.Search.Id}"));
        var feed = new SyndicationFeed
        {
            Id = "urn:uuid:" + content.Feed.Key.ToString("D"),
            Title = Plain(words.Feeds.NewOf(content.Search.Name)),
            LastUpdatedTime = At(content.UpdatedAt),
            Language = words.Language,
            Generator = "ProNet",
        };
        feed.Authors.Add(new SyndicationPerson { Name = "ProNet" });
        feed.Links.Add(SyndicationLink.CreateSelfLink(self, ContentType));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(page, "text/html"));
        feed.Items = content.State == NewsState.Telling ? content.Items.Select(i => Entry(content, i, site, words)).ToList() : [Notice(content, page, words)];
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
            new Atom10FeedFormatter(feed).WriteTo(writer);
        return buffer.ToArray();
    }

    private static SyndicationItem Entry(FeedContent content, NewsItem item, Uri site, Wording words)
    {
        var isPerson = item.Item.Found.Member is not null;
        string[] lines = [.. item.Item.Facts.Select(f => words.Digests.Of(f, isPerson, words)), .. DigestLines.Of(item.Item.Found, words)];
        return Entry(
            IdOf(content, FormattableString.Invariant($"{item.Hit.Subject} {item.Hit.SubjectId} {item.Hit.Fingerprint}")), item.Item.Found.Title, string.Join('\n', lines), (item.Hit.FirstMatchedAt, new Uri(site, Urls.Page(item.Item.Found))));
    }

    /// <summary>One entry that says why there is none.</summary>
    private static SyndicationItem Notice(FeedContent content, Uri page, Wording words) => Entry(
        IdOf(content, string.Create(CultureInfo.InvariantCulture, $"{content.State} {content.UpdatedAt:O}")), words.Feeds.TellsNothing, words.Feeds.Of(content.State), (content.UpdatedAt, page));

    private static SyndicationItem Entry(string id, string title, string text, (DateTime At, Uri Page) about)
    {
        var entry = new SyndicationItem { Id = id, Title = Plain(title), Content = Plain(text), LastUpdatedTime = At(about.At), PublishDate = At(about.At) };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(about.Page, "text/html"));
        return entry;
    }

    /// <summary>Says nothing of what it stands for; the same match has the same.</summary>
    private static string IdOf(FeedContent content, string what) =>
        "urn:uuid:" + new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{content.Feed.Key:N} {what}")).AsSpan(0, 16)).ToString("D");

    private static DateTimeOffset At(DateTime utc) => new(utc, TimeSpan.Zero);

    /// <summary>Names may hold characters that no XML may.</summary>
    private static TextSyndicationContent Plain(string text) =>
        new(string.Concat(text.EnumerateRunes().Select(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : " ")));
}
