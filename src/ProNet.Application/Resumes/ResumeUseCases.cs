using Microsoft.Extensions.DependencyInjection;

namespace ProNet.Application.Resumes;

/// <summary>Registers what is done with CVs.</summary>
public static class ResumeUseCases
{
    /// <summary>Needs the store and what words of profiles mean.</summary>
    public static IServiceCollection AddResumeUseCases(this IServiceCollection services) => services
        .AddScoped<KeptCvReader>()
        .AddScoped<CvReviewer>()
        .AddScoped<KeepCvHandler>()
        .AddScoped<ChangeCvHandler>()
        .AddScoped<ApplyCvHandler>();
}
