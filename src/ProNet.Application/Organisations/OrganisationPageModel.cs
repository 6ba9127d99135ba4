using ProNet.Application.Places;
using ProNet.Application.Searching;
using ProNet.Domain.Organisations;
using ProNet.Search;

namespace ProNet.Application.Organisations;

/// <param name="Organisation">The organisation.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Jobs">Its latest open jobs that the viewer may see.</param>
/// <param name="JobCount">How many of these there are in all.</param>
public sealed record OrganisationPageModel(Organisation Organisation, PlaceCard? Place, ValueList<JobCard> Jobs, int JobCount);
