using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using ProNet.Components.Language;
using ProNet.Search;

namespace ProNet.Web.Hosting;

/// <summary>What is said when a request cannot be answered: problem details (RFC 9457) to programs, in the language that they ask for; pages have their own words.</summary>
internal static class Problems
{
    public static IServiceCollection AddProNetProblems(this IServiceCollection services) => services
        // Of a body that is no JSON, or not of its fields, only the exception knows where.
        .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true)
        .AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            context.ProblemDetails.Extensions["requestId"] = context.HttpContext.TraceIdentifier;
            // What has no details of its own has the title of the framework, which knows one language.
            if (context.ProblemDetails is { Detail: null, Status: { } status })
                context.ProblemDetails.Title = Wording.Current.Problems.Title(status);
        });

    public static bool IsForPrograms(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase) || context.Request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);

    public static void UseProNetProblems(this WebApplication app)
    {
        app.UseWhen(IsForPrograms, branch => branch
            .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = WriteAsync, SuppressDiagnosticsCallback = c => c.Exception is SearchEngineUnavailableException or SearchTimeLimitException or BadHttpRequestException })
            .UseStatusCodePages());
        app.UseWhen(context => !IsForPrograms(context), branch => branch
            .UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/error",
                CreateScopeForErrors = true,
                StatusCodeSelector = Status,
                SuppressDiagnosticsCallback = c => c.Exception is SearchEngineUnavailableException or SearchTimeLimitException,
            })
            .UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true)
            .Use(ShowWithGet)
            .Use(AnswerUnbound));
    }

    /// <summary>What a page's form cannot be read as is a status of its own, and no fault of the server.</summary>
    private static async Task AnswerUnbound(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (e.StatusCode is StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType && !context.Response.HasStarted)
        {
            context.Response.StatusCode = e.StatusCode;
        }
    }

    /// <summary>The page that says what went wrong must not take the refused form for its own.</summary>
    private static Task ShowWithGet(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            context.Request.Method = HttpMethods.Get;
        if (StaleForms.IsRefused(context))
            context.Request.Path = StaleForms.Path;
        return next(context);
    }

    private static int Status(Exception exception) => exception switch
    {
        SearchEngineUnavailableException or SearchTimeLimitException => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static async Task WriteAsync(HttpContext context)
    {
        var (exception, endpoint) = (context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error, context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Endpoint);
        context.Response.StatusCode = Status(exception);
        var details = new ProblemDetails { Status = context.Response.StatusCode };
        if (exception is SearchEngineUnavailableException)
        {
            (details.Title, details.Detail) = (Wording.Current.Problems.NoSearch, Wording.Current.Problems.NoSearchText);
            context.Response.Headers.RetryAfter = "30";
        }

        if (exception is SearchTimeLimitException)
            (details.Title, details.Detail) = (Wording.Current.Problems.TooSlow, Wording.Current.Problems.TooSlowText);

        if (BadBody.Of(exception, endpoint) is { } said)
            (details.Title, details.Detail) = (Wording.Current.Problems.BadBody, said);

        await context.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new() { HttpContext = context, ProblemDetails = details });
    }
}
