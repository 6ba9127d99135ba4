namespace ProNet.Components.Alerts;

/// <summary>What is posted to a receiver (Standard Webhooks).</summary>
/// <param name="Type"><c>saved_search.matched</c>, or <c>saved_search.test</c>.</param>
/// <param name="Timestamp">When the message was made.</param>
/// <param name="Data">What happened.</param>
internal sealed record WebhookJson(string Type, DateTime Timestamp, WebhookDataJson Data);

/// <param name="Search">Whose hits.</param>
/// <param name="Hits">In the order in which they were found; none in a test.</param>
internal sealed record WebhookDataJson(WebhookSearchJson Search, IReadOnlyList<WebhookHitJson> Hits);

/// <param name="Id">As in the API.</param>
/// <param name="Name">As its owner calls it.</param>
/// <param name="Url">Its page.</param>
internal sealed record WebhookSearchJson(string Id, string Name, Uri Url);

/// <param name="Id">The same for the same match of the same subject.</param>
/// <param name="Subject">people, jobs or organisations.</param>
/// <param name="Title">Name of a person or organisation, title of a job.</param>
/// <param name="Url">Its page.</param>
/// <param name="Lines">What lists show of it.</param>
/// <param name="MatchedAt">When it came to match.</param>
/// <param name="Changes">What changed, the most telling first.</param>
internal sealed record WebhookHitJson(string Id, string Subject, string Title, Uri Url, IReadOnlyList<string> Lines, DateTime MatchedAt, IReadOnlyList<WebhookChangeJson> Changes);

/// <param name="Kind">As a code.</param>
/// <param name="On">The day.</param>
/// <param name="Text">Half a sentence in the owner's language.</param>
internal sealed record WebhookChangeJson(string Kind, DateOnly On, string Text);
