using ProNet.Application.Alerts;
using ProNet.Data;
using ProNet.Search.Access;

namespace ProNet.Indexing.Alerts;

/// <summary>What owners of searches may see at present, with what others keep from them: read once for each owner, of a batch at most.</summary>
internal sealed class AlertScopes(ProNetDbContext context)
{
    private readonly Dictionary<long, AccessScope> scopes = [];

    public async Task<AccessScope> OfAsync(Subscriber owner, CancellationToken cancellationToken)
    {
        if (!scopes.TryGetValue(owner.AccountId, out var scope))
        {
            var viewer = owner.Viewer with { KeptBack = await SubscriberReader.KeptBackAsync(context, owner, cancellationToken) };
            scopes.Add(owner.AccountId, scope = viewer.Scope);
        }

        return scope;
    }
}
