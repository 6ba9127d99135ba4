using ProNet.Domain.Access;
using ProNet.Search.Documents;
using ProNet.Testing.Fixed;

namespace ProNet.Testing.Builders;

/// <summary>What every searchable subject has. Defaults are visible to everyone, version 1, changed today, and otherwise empty.</summary>
public abstract class SubjectBuilder<TSelf>(long id)
    where TSelf : SubjectBuilder<TSelf>
{
    protected long Id { get; } = id;

    protected long Version { get; private set; } = 1;

    protected Audience Audience { get; private set; }

    protected DateOnly UpdatedOn { get; private set; } = TestDay.Today;

    protected PlaceEntry? Place { get; private set; }

    protected string Industry { get; private set; } = "";

    public TSelf AtVersion(long version) => Set(() => Version = version);

    public TSelf VisibleTo(Audience audience) => Set(() => Audience = audience);

    public TSelf UpdatedDaysAgo(int days) => Set(() => UpdatedOn = TestDay.DaysAgo(days));

    public TSelf In(PlaceEntry place) => Set(() => Place = place);

    /// <param name="code">A code of <see cref="Domain.Careers.Industries"/>.</param>
    public TSelf InIndustry(string code) => Set(() => Industry = code);

    protected TSelf Set(Action set)
    {
        set();
        return (TSelf)this;
    }
}
