using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Imports.Jobs;
using ProNet.Imports.JsonResume;
using ProNet.Imports.Members;
using ProNet.Imports.Occupations;
using ProNet.Imports.Places;
using ProNet.Imports.Resumes;
using ProNet.Imports.Running;
using ProNet.Imports.Skills;

namespace ProNet.Imports;

/// <summary>Registers the imports.</summary>
public static class ImportServices
{
    /// <summary>Adds an <see cref="ImportKind"/> for each kind of import. Needs the store and <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddProNetImports(this IServiceCollection services, string dataFolder) =>
        services
        .AddSingleton<IMemberFormat, SpeakerFormat>()
        .AddSingleton<IMemberFormat, JsonResumeFormat>()
        .AddSingleton<IMemberFormat, ResumeFormat>()
        .AddImportRunner(new ImportOptions(dataFolder))
        .AddImporter<Member, MemberImporter>()
        .AddImporter<JobRecord, JobsImporter>()
        .AddImporter<EscoSkill, SkillImporter>()
        .AddImporter<OccupationRecord, OccupationImporter>()
        .AddImporter<PlaceRecord, PlaceImporter>();

    internal static IServiceCollection AddImportRunner(this IServiceCollection services, ImportOptions options)
    {
        services.TryAddSingleton(provider => new ImportRunner(
            provider.GetRequiredService<IDbContextFactory<ProNetDbContext>>(), provider.GetRequiredService<IStoreLocks>(), options, provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    /// <summary>Adds a kind of import. A new importer is made for each run, so it may keep what it loaded.</summary>
    internal static IServiceCollection AddImporter<T, TImporter>(this IServiceCollection services)
        where T : class
        where TImporter : class, IImporter<T>
    {
        services.AddTransient<TImporter>();
        return services.AddTransient(provider =>
        {
            var importer = provider.GetRequiredService<TImporter>();
            return new ImportKind(importer.Kind, importer.FormatDescription, (paths, progress, cancellationToken) =>
                provider.GetRequiredService<ImportRunner>().RunAsync(importer, paths, progress, cancellationToken));
        });
    }
}
