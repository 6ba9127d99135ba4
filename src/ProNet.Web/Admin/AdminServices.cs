using Hangfire;
using Microsoft.AspNetCore.Mvc;
using ProNet.Indexing.Draining;
using ProNet.Indexing.Generations;
using ProNet.Web.Access;
using ProNet.Web.Fairness;
using ProNet.Web.Hosting;
using ProNet.Web.Mail;
using ProNet.Web.Ranking;

namespace ProNet.Web.Admin;

/// <summary>Administration, for administrators.</summary>
internal static class AdminServices
{
    public static IServiceCollection AddProNetAdmin(this IServiceCollection services) => services.AddScoped<AdminReader>().AddScoped<ModelOverviewReader>();

    public static void MapProNetAdmin(this WebApplication app)
    {
        var admin = app.MapGroup("/admin").RequireAuthorization(AccessPolicies.Administrator).ExcludeFromDescription();
        admin.MapPost("/dead-letters/redrive", async ([FromForm] long? id, RedriveDeadLettersHandler handler, CancellationToken cancellationToken) =>
        {
            await handler.HandleAsync(id, cancellationToken);
            return Back();
        });
        admin.MapPost("/dead-letters/dismiss", async ([FromForm] long? id, DismissDeadLettersHandler handler, CancellationToken cancellationToken) =>
        {
            await handler.HandleAsync(id, cancellationToken);
            return Back();
        });
        admin.MapPost("/rebuild", async ([FromForm] string? confirm, RequestRebuildHandler handler, CancellationToken cancellationToken) =>
        {
            await handler.HandleAsync(cancellationToken);
            return Back();
        });
        admin.MapPost("/generations/confirm", ([FromForm] string? confirm, DecideHeldHandler handler, CancellationToken cancellationToken) => DecideAsync(handler, isSearched: true, cancellationToken));
        admin.MapPost("/generations/discard", ([FromForm] string? confirm, DecideHeldHandler handler, CancellationToken cancellationToken) => DecideAsync(handler, isSearched: false, cancellationToken));
        admin.MapMail();
        app.MapModels();
        app.MapFairness();
        app.MapHangfireDashboard("/jobs-dashboard", new DashboardOptions
        {
            Authorization = [new AdminDashboard()],
            DisplayStorageConnectionString = false,
            DashboardTitle = "ProNet",
            AppPath = "/admin",
        }).RequireAuthorization(AccessPolicies.Administrator);
    }

    /// <summary>Twice, or after somebody else decided: the page shows what became of it.</summary>
    private static async Task<SeeOther> DecideAsync(DecideHeldHandler handler, bool isSearched, CancellationToken cancellationToken)
    {
        await handler.HandleAsync(isSearched, cancellationToken);
        return Back();
    }

    /// <summary>A reload of the page that follows must not do it again.</summary>
    private static SeeOther Back() => new SeeOther("/admin");
}
