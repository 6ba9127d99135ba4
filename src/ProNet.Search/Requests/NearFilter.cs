using ProNet.Search.Lexicon;

namespace ProNet.Search.Requests;

/// <param name="PlaceText">The place as given in the address, a slug or a name.</param>
/// <param name="Km">Radius in kilometres.</param>
/// <param name="OrRemote">True: what is done remotely also matches.</param>
/// <param name="Centres">Where the gazetteer found it; empty until resolved.</param>
public sealed record NearFilter(string PlaceText, double Km, bool OrRemote, ValueList<GeoCentre> Centres = default);
