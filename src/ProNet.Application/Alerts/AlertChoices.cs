using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>What a mail was about, as it stands now.</summary>
/// <param name="Searches">Those that it told of, in their owner's order.</param>
/// <param name="Others">How many more of the same owner send mails.</param>
/// <param name="MayChoose">False for a link that only ends mails.</param>
/// <param name="Language">Two letters, as the mail was written in.</param>
public sealed record AlertChoices(IReadOnlyList<SavedSearch> Searches, int Others, bool MayChoose, string Language);
