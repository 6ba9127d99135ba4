using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Indexing.Hosting;
using ProNet.Search;
using ProNet.Application.Access;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Web.Hosting.Health;

/// <summary>The store names an active generation, and the engine answers from it.</summary>
internal sealed class SearchCheck(IDbContextFactory<ProNetDbContext> contexts, ISearcher searcher, IndexingStatus status, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var active = await store.IndexGenerations.Where(g => g.State == GenerationState.Active).Select(g => (long?)g.Id).FirstOrDefaultAsync(cancellationToken);
        if (active is null)
            return HealthCheckResult.Unhealthy("No index generation is active: run 'rebuild'.");
        if (status.Damage.Length > 0)
            return HealthCheckResult.Unhealthy(status.Damage);
        try
        {
            var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            var criteria = new SearchCriteria { Subject = SubjectKind.Member };
            await searcher.SearchAsync(new SearchRequest(Viewer.Visitor.Scope, criteria, new MatchAllNode(), today) { Limit = 0 }, cancellationToken);
            return HealthCheckResult.Healthy($"Generation {active} answers.", new Dictionary<string, object> { ["generation"] = active });
        }
        catch (SearchEngineUnavailableException e)
        {
            return HealthCheckResult.Unhealthy(e.Message);
        }
    }
}
