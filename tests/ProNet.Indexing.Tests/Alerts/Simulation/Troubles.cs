namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>What goes wrong, for how long, and how often it did.</summary>
internal sealed class Troubles(Random random, Faults faults, SimulatedEngine engine, Postbox postbox)
{
    private static readonly int[] DaysDown = [1, 1, 3, 3, 3, 40];

    private DateTime database;
    private DateTime engineUntil;
    private DateTime mail;
    private DateTime hostUntil;

    public SortedDictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>Since when nothing has gone wrong.</summary>
    public DateTime CalmSince { get; private set; }

    public bool IsHostDown(DateTime now) => hostUntil > now;

    public void Count(string kind) => Counts[kind] = Counts.GetValueOrDefault(kind) + 1;

    /// <summary>Lets something go wrong, or come right again.</summary>
    public void Happen(DateTime now)
    {
        var hours = TimeSpan.FromHours(random.Next(1, 30));
        switch (random.Next(200))
        {
            case < 20:
                faults.KillAfter(random.Next(1, 250));
                break;
            case < 24:
                database = Begin("database away", now + hours);
                break;
            case < 28:
                engineUntil = Begin("engine away", now + hours);
                break;
            case < 33:
                (mail, postbox.Is) = (Begin("mail server away", now + hours), (Postbox.Mood)random.Next(1, 4));
                break;
            case 33 when random.Next(3) == 0:
                hostUntil = Begin("host down for days", now + TimeSpan.FromDays(DaysDown[random.Next(DaysDown.Length)]));
                break;
        }

        if (database > now)
            faults.DownAfter(random.Next(1, 60));
        engine.IsDown = engineUntil > now;
        if (mail <= now)
            postbox.Is = Postbox.Mood.Accepts;
    }

    public void Look(DateTime now, bool isHindered)
    {
        if (isHindered || database > now || engineUntil > now || mail > now || hostUntil > now)
            CalmSince = now;
    }

    /// <summary>From now on there is peace.</summary>
    public void End()
    {
        (database, engineUntil, mail, hostUntil) = (default, default, default, default);
        (engine.IsDown, postbox.Is) = (false, Postbox.Mood.Accepts);
        faults.End();
    }

    private DateTime Begin(string kind, DateTime until)
    {
        Count(kind);
        return until;
    }
}
