using ProNet.Data.Alerts;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;

namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>
/// What must have been told, by looking at everybody with every search after each change. It knows nothing of feeds, ledgers, digests and mails, and is told what people did and
/// which mails a server has.
/// </summary>
/// <param name="fingerprintOf">Of what a search asks.</param>
internal sealed class Oracle(Func<Inquiry, string> fingerprintOf)
{
    private readonly Dictionary<(long Search, long Subject), Episode> episodes = [];
    private readonly Dictionary<(long Search, long Subject, string Fingerprint), string> told = [];
    private readonly HashSet<(long Search, long Subject, string Fingerprint)> known = [];
    private readonly Dictionary<(long Search, long Subject), DateTime> lastKnown = [];
    private readonly Dictionary<(long Search, long Subject), DateTime> lastLeft = [];
    private readonly Dictionary<(long Search, long Subject), DateTime> firstNews = [];
    private readonly Dictionary<long, List<DateTime>> changes = [];
    private readonly Dictionary<(long Search, long Subject), DateTime> undecidedSince = [];
    private readonly HashSet<long> watchedAsAsked = [];

    public Dictionary<long, Person> People { get; } = [];

    public Dictionary<long, Inquiry> Searches { get; } = [];

    /// <summary>Who keeps what from whom.</summary>
    public HashSet<(long From, long Whom, ExclusionReach Reach)> Exclusions { get; } = [];

    public HashSet<(long Search, long Subject)> Reviewed { get; } = [];

    /// <summary>What happened, for whoever looks into a disagreement: of a search and of somebody, zero for all.</summary>
    public List<(DateTime At, long Search, long Subject, string What)> Journal { get; } = [];

    /// <summary>Pairs that came to match and were not found before.</summary>
    public int News { get; private set; }

    public int Told => told.Count;

    public int Resent { get; private set; }

    /// <summary>Somebody's profile was changed.</summary>
    public void Change(long subject, DateTime now)
    {
        if (!changes.TryGetValue(subject, out var times))
            changes[subject] = times = [];
        times.Add(now);
    }

    public bool Matches(Inquiry search, Person subject)
    {
        var owner = search.Owner;
        bool Keeps(long from, long whom, ExclusionReach reach) => Exclusions.Contains((from, whom, reach));
        return IsSeen(owner, subject)
            && search.Words.All(subject.Words.Contains)
            && !(search.Without is { } without && subject.Words.Contains(without))
            && (!search.IsForOpen || (subject.IsOpen && !Keeps(subject.Id, owner.Id, ExclusionReach.Availability)));
    }

    /// <summary>Looks at everybody, after something happened.</summary>
    /// <param name="now">When.</param>
    public void Look(DateTime now)
    {
        foreach (var search in Searches.Values)
        {
            foreach (var subject in People.Values)
                Note(search, subject, now);
        }

        foreach (var gone in episodes.Keys.Where(k => !Searches.ContainsKey(k.Search) || !People.ContainsKey(k.Subject)).ToList())
            episodes.Remove(gone);
    }

    /// <summary>From now on a search asks something else, or is new: whoever it finds is no news.</summary>
    public void Ask(Inquiry search, DateTime now)
    {
        (search.AskedBefore, search.AskedAt, search.FirstDigest) = (search.AskedAt == default ? null : search.AskedAt, now, null);
        watchedAsAsked.Remove(search.Id);
        foreach (var subject in People.Values)
        {
            episodes.Remove((search.Id, subject.Id));
            if (Matches(search, subject))
                episodes[(search.Id, subject.Id)] = new Episode(now, IsNews: false);
        }
    }

    /// <summary>All changes so far have been matched: whoever left since has been seen to.</summary>
    /// <param name="watched">With these searches; who leaves another and comes back before it is watched again never left.</param>
    /// <param name="isSwept">Also what changed nobody's profile.</param>
    public void Observed(HashSet<long> watched, bool isSwept)
    {
        watchedAsAsked.UnionWith(watched);
        foreach (var (key, episode) in episodes.Where(e => e.Value.LeftAt is not null && watched.Contains(e.Key.Search)).ToList())
        {
            if (!isSwept && !episode.IsOfProfile)
                continue;
            lastLeft[key] = episode.LeftAt!.Value;
            episodes.Remove(key);
        }
    }

    /// <summary>A decision on somebody is taken back.</summary>
    public void Withdraw((long Search, long Subject) review, DateTime now)
    {
        Reviewed.Remove(review);
        undecidedSince[review] = now;
    }

    /// <summary>A mail came to a mailbox.</summary>
    /// <param name="messageId">Its id.</param>
    /// <param name="item">What it tells.</param>
    /// <param name="fingerprints">As what the ledger has it.</param>
    /// <param name="now">When.</param>
    /// <param name="isCurrent">True where everything that happened had been matched when it was written.</param>
    /// <returns>What is wrong with it.</returns>
    public IEnumerable<Disagreement> Receive(string messageId, (long Digest, long Search, long Subject) item, IReadOnlyList<string> fingerprints, DateTime now, bool isCurrent)
    {
        var key = (item.Search, item.Subject);
        Disagreement Wrong(string what) => new(now, what, item.Search, item.Subject);
        Journal.Add((now, item.Search, item.Subject, $"told by digest {item.Digest}"));
        foreach (var fingerprint in fingerprints)
        {
            if (told.TryAdd((item.Search, item.Subject, fingerprint), messageId))
                continue;
            if (told[(item.Search, item.Subject, fingerprint)] == messageId)
                Resent++;
            else
                yield return Wrong("repeated: in two mails");
        }

        Know(key, fingerprints.Select(f => f.Split(AlertHit.Again)[0]), now);
        if (fingerprints.Count == 0)
            yield return Wrong("made up: in no ledger");
        if (Searches.GetValueOrDefault(item.Search) is { ToldReturns: false } && fingerprints.Any(f => f.Contains(AlertHit.Again, StringComparison.Ordinal)))
            yield return Wrong("repeated: nobody asked to be told again");
        if (!Searches.TryGetValue(item.Search, out var search) || !People.TryGetValue(item.Subject, out var subject))
            yield return Wrong("leaked: gone");
        else if (search.Owner.Id != subject.Id && !IsSeen(search.Owner, subject))
            yield return Wrong("leaked: kept from the reader");
        else if (search.IsForOpen && Exclusions.Contains((subject.Id, search.Owner.Id, ExclusionReach.Availability)))
            yield return Wrong("leaked: keeps being open from the reader");
        else if (Reviewed.Contains(key))
            yield return Wrong("leaked: decided on");
        else if (!search.Tells(now))
            yield return Wrong("leaked: mails were ended, paused or set aside");
        else if (isCurrent && !Matches(search, subject))
            yield return Wrong("leaked: matches no more");
        else if (!IsInTime(search, subject, item.Digest, now))
            yield return Wrong("early");
    }

    /// <summary>What should have been told by now.</summary>
    /// <param name="now">When.</param>
    /// <param name="calmSince">Since when nothing hinders anybody.</param>
    public IEnumerable<Disagreement> Lost(DateTime now, DateTime calmSince)
    {
        foreach (var search in Searches.Values.Where(s => s.Tells(now)))
        {
            foreach (var subject in People.Keys)
            {
                if (!episodes.TryGetValue((search.Id, subject), out var episode) || !episode.IsNews || episode.LeftAt is not null || episode.Since < search.AlertsFrom
                    || IsSettledByADecision((search.Id, subject), episode) || (known.Contains((search.Id, subject, fingerprintOf(search))) && !IsUntoldReturn(search, subject, episode.Since)))
                    continue;
                // A night for what only the sweep finds, and one period in which it is told.
                var since = Latest(episode.Since, calmSince, search.SettledAt, search.PausedUntil ?? default) + TimeSpan.FromHours(28);
                if (search.DueBetween(since, now - TimeSpan.FromHours(6)).Skip(1).Any())
                    yield return new Disagreement(now, FormattableString.Invariant($"lost: matches since {episode.Since:s}, calm since {calmSince:s}, {search.Cadence} at {search.Hour} {search.Zone.Id}"), search.Id, subject);
            }
        }
    }

    /// <summary>What happened to a search and somebody, for whoever looks into it.</summary>
    public IEnumerable<string> History(Disagreement about) => Journal
        .Where(j => (j.Search == 0 || j.Search == about.Search) && (j.Subject == 0 || j.Subject == about.Subject))
        .Select(j => FormattableString.Invariant($"{j.At:s} {(j.Search == 0 ? "" : $"search {j.Search} ")}{(j.Subject == 0 ? "" : $"person {j.Subject} ")}{j.What}"));

    /// <summary>Told without being news: allowed where a change passed before the search was looked at, and counted.</summary>
    public int Needless { get; private set; }

    /// <summary>A mail told of somebody, or would have had nobody decided on them: the same match is no news any more.</summary>
    private void Know((long Search, long Subject) key, IEnumerable<string> fingerprints, DateTime now)
    {
        known.UnionWith(fingerprints.Select(f => (key.Search, key.Subject, f)));
        lastKnown[key] = now;
    }

    /// <summary>Who left and came back since the search was last touched, and was told before that alone.</summary>
    private bool IsUntoldReturn(Inquiry search, long subject, DateTime since) => search.TellsReturns
        && lastLeft.TryGetValue((search.Id, subject), out var left) && left > search.SettledAt && left > search.AskedAt && since > left
        && lastKnown.TryGetValue((search.Id, subject), out var last) && last < since;

    /// <summary>Whoever was decided on while a mail would have told of them has been looked at, also where the decision was taken back since.</summary>
    private bool IsSettledByADecision((long Search, long Subject) key, Episode episode) =>
        Reviewed.Contains(key) || (undecidedSince.TryGetValue(key, out var withdrawn) && withdrawn >= episode.Since);

    private static DateTime Latest(params DateTime[] times) => times.Max();

    private bool IsSeen(Person owner, Person subject)
    {
        var view = owner.IsRecruiter ? View.Recruiters : View.Members;
        return view.Sees(subject.Audience)
            && !Exclusions.Contains((subject.Id, owner.Id, ExclusionReach.Block)) && !Exclusions.Contains((owner.Id, subject.Id, ExclusionReach.Block))
            && !Exclusions.Contains((subject.Id, owner.Id, ExclusionReach.Profile));
    }

    private bool IsInTime(Inquiry search, Person subject, long digest, DateTime now)
    {
        var isNews = firstNews.TryGetValue((search.Id, subject.Id), out var since);
        // A change that passed before the search was looked at is told as well: one too many is better than one lost.
        // Of what it asked before, too, or while it was set aside: who waits to be told of and still matches is told, by the first mail.
        var asked = search.AskedBefore is { } before && (search.FirstDigest ??= digest) == digest ? before : search.AskedAt;
        var passed = changes.GetValueOrDefault(subject.Id)?.Find(at => at >= asked) ?? default;
        if (!isNews)
            Needless++;
        if (!isNews || (passed != default && passed < since))
            since = passed;
        // Whoever chose other times lately may have had it at the earlier ones.
        return since != default && (search.SettledAt > since || search.DueBetween(since, now).Any());
    }

    private void Note(Inquiry search, Person subject, DateTime now)
    {
        var key = (search.Id, subject.Id);
        var episode = episodes.GetValueOrDefault(key);
        var matches = Matches(search, subject);
        if (matches != episode is { LeftAt: null })
            Journal.Add((now, search.Id, subject.Id, matches ? "matches" : "matches no more"));
        if (!matches)
        {
            if (episode is { LeftAt: null })
                episodes[key] = episode with { LeftAt = now, IsOfProfile = changes.GetValueOrDefault(subject.Id)?[^1] == now };
            return;
        }

        if (episode is null)
        {
            News++;
            firstNews.TryAdd(key, now);
            // What ends without a trace before anybody looked, as an exclusion does, is as if it had never been.
            episodes[key] = new Episode(now, IsNews: watchedAsAsked.Contains(search.Id) || changes.GetValueOrDefault(subject.Id)?[^1] == now);
        }
        else if (episode.LeftAt is not null)
        {
            // Back before anybody could notice; that this is no news is not certain.
            firstNews.TryAdd(key, now);
            episodes[key] = episode with { LeftAt = null };
        }

        if (Reviewed.Contains(key) && search.Tells(now) && episodes[key] is { IsNews: true } news && news.Since >= search.AlertsFrom)
            Know(key, [fingerprintOf(search)], now);
    }

    /// <param name="Since">Since when it matches.</param>
    /// <param name="IsNews">False for who was found when the search was saved.</param>
    private sealed record Episode(DateTime Since, bool IsNews)
    {
        public DateTime? LeftAt { get; init; }

        public bool IsOfProfile { get; init; }
    }
}
