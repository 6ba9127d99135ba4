using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Privacy;

/// <summary>A section of a profile whose audience its owner decides.</summary>
/// <param name="Name">As forms name it, such as <c>Headline</c>.</param>
/// <param name="Of">Reads its audience.</param>
/// <param name="With">Sets its audience.</param>
public sealed record SectionAudiences(string Name, Func<FactAudiences, Audience> Of, Func<FactAudiences, Audience, FactAudiences> With)
{
    /// <summary>In the order in which a profile shows them.</summary>
    public static IReadOnlyList<SectionAudiences> All { get; } =
    [
        new(nameof(FactAudiences.Headline), a => a.Headline, (a, audience) => a with { Headline = audience }),
        new(nameof(FactAudiences.Availability), a => a.Availability, (a, audience) => a with { Availability = audience }),
        new(nameof(FactAudiences.WishedPay), a => a.WishedPay, (a, audience) => a with { WishedPay = audience }),
        new(nameof(FactAudiences.Photo), a => a.Photo, (a, audience) => a with { Photo = audience }),
        new(nameof(FactAudiences.Location), a => a.Location, (a, audience) => a with { Location = audience }),
        new(nameof(FactAudiences.Industry), a => a.Industry, (a, audience) => a with { Industry = audience }),
        new(nameof(FactAudiences.Summary), a => a.Summary, (a, audience) => a with { Summary = audience }),
        new(nameof(FactAudiences.Offers), a => a.Offers, (a, audience) => a with { Offers = audience }),
        new(nameof(FactAudiences.Seeks), a => a.Seeks, (a, audience) => a with { Seeks = audience }),
        new(nameof(FactAudiences.OwnSkills), a => a.OwnSkills, (a, audience) => a with { OwnSkills = audience }),
        new(nameof(FactAudiences.Languages), a => a.Languages, (a, audience) => a with { Languages = audience }),
        new(nameof(FactAudiences.Works), a => a.Works, (a, audience) => a with { Works = audience }),
        new(nameof(FactAudiences.Links), a => a.Links, (a, audience) => a with { Links = audience }),
    ];
}
