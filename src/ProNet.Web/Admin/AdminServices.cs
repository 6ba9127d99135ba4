using Hangfire;
using Microsoft.AspNetCore.Mvc;
using ProNet.Hosting.Configuration;
using ProNet.Indexing.Generations;
using ProNet.Indexing.Draining;
using ProNet.Web.Mail;

namespace ProNet.Web.Admin;

/// <summary>Administration, for whoever knows its key.</summary>
internal static class AdminServices
{
    public static readonly string[] Paths = ["/admin", "/jobs-dashboard"];

    public static IServiceCollection AddProNetAdmin(this IServiceCollection services) => services
        .AddScoped<AdminReader>()
        .AddSingleton(provider => AdminKey.Read(provider.GetRequiredService<ProNetOptions>().AdminKeyFile));

    public static void MapProNetAdmin(this WebApplication app)
    {
        var admin = app.MapGroup("/admin").ExcludeFromDescription();
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
        admin.MapMail();
        app.MapHangfireDashboard("/jobs-dashboard", new DashboardOptions
        {
            Authorization = [new AdminDashboard()],
            DisplayStorageConnectionString = false,
            DashboardTitle = "ProNet",
            AppPath = "/admin",
        });
    }

    /// <summary>Prints the link of administration once the host listens, and not to the log: logs are kept, and read by more people.</summary>
    /// <exception cref="ConfigurationException">The key cannot be read or made.</exception>
    public static void TellAdminLink(this WebApplication app)
    {
        var key = app.Services.GetRequiredService<AdminKey>();
        app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine($"Administration: {AdminAccess.Link(key, app.Urls.FirstOrDefault() ?? "")}"));
    }

    /// <summary>A reload of the page that follows must not do it again.</summary>
    private static SeeOther Back() => new SeeOther("/admin");
}
