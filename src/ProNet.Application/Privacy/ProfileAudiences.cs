using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Privacy;

/// <summary>Who may see a profile, its sections and its rows, as its owner decides it.</summary>
/// <param name="Profile">The whole; caps all others.</param>
/// <param name="Sections">Each section.</param>
/// <param name="Positions">Positions by id; one that is not named stays as it is.</param>
/// <param name="Education">Courses of study by id; one that is not named stays as it is.</param>
/// <param name="Skills">Skills that the owner lists, by id of their concept; one that is not named stays as it is.</param>
public sealed record ProfileAudiences(
    Audience Profile,
    FactAudiences Sections,
    IReadOnlyDictionary<long, Audience> Positions,
    IReadOnlyDictionary<long, Audience> Education,
    IReadOnlyDictionary<long, Audience> Skills);
