using System.Globalization;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <summary>What somebody is open to, from when, where, and for which pay.</summary>
internal sealed class AvailabilityPart : SinglePart<AvailabilityPart.Wish>
{
    private const string KindStart = "Kind-";

    private static readonly ContractKind[] Kinds = [.. Enum.GetValues<ContractKind>().Where(k => k != ContractKind.Unknown)];

    public override ProfilePart Part => ProfilePart.Availability;

    protected override string Field => "Open";

    protected override string Label(Wish item) => item.Open ? "✓" : "";

    protected override IEnumerable<(string Field, string Value)> Fill(Wish item) =>
    [
        ("Open", item.Open ? "1" : ""),
        .. Kinds.Select(kind => (KindStart + kind, item.Kinds.Contains((int)kind) ? "1" : "")),
        ("From", item.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
        ("Remote", item.Remote == RemoteWork.Unknown ? "" : item.Remote.ToString()),
        ("Pay", item.Amount?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("Currency", item.Amount is null ? "" : item.Currency),
        ("Period", item.Amount is null ? "" : item.Period.ToString()),
    ];

    protected override Task<Wish> TakeAsync(FieldReader fields, Wish? before, CancellationToken cancellationToken)
    {
        var amount = fields.Amount("Pay");
        var currency = fields.Line("Currency", 3);
        if (amount is not null && (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper)))
            fields.Refuse("Currency", EditProblem.NoChoice);
        return Task.FromResult(new Wish(
            fields.IsTicked("Open"),
            [.. Kinds.Where(kind => fields.IsTicked(KindStart + kind)).Select(kind => (int)kind)],
            fields.Date("From")?.FirstDay,
            fields.Choice<RemoteWork>("Remote"),
            amount,
            amount is null ? "" : currency,
            amount is null ? default : fields.Choice<PayPeriod>("Period")));
    }

    protected override Wish Get(Member member) => new(
        member.OpenToWork, [.. member.Availability.Kinds.Select(k => (int)k)], member.Availability.From, member.Availability.Remote,
        member.WishedPay?.Amount, member.WishedPay?.Currency ?? "", member.WishedPay?.Period ?? default);

    protected override void Set(Member member, Wish item)
    {
        member.OpenToWork = item.Open;
        member.Availability = new Availability { Kinds = [.. item.Kinds.Select(k => (ContractKind)k)], From = item.From, Remote = item.Remote };
        member.WishedPay = item.Amount is { } amount ? new WishedPay(amount, item.Currency, item.Period) : null;
    }

    internal sealed record Wish(bool Open, int[] Kinds, DateOnly? From, RemoteWork Remote, int? Amount, string Currency, PayPeriod Period);
}
