using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProNet.Application.Badges;
using ProNet.Application.Briefs;
using ProNet.Application.Contacts;
using ProNet.Application.Editing;
using ProNet.Application.Expectations;
using ProNet.Application.Fairness;
using ProNet.Application.Findability;
using ProNet.Application.Handles;
using ProNet.Application.Jobs;
using ProNet.Application.Mail;
using ProNet.Application.Organisations;
using ProNet.Application.Partners;
using ProNet.Application.Photos;
using ProNet.Application.Privacy;
using ProNet.Application.Profiles;
using ProNet.Application.Ranking;
using ProNet.Application.Ranking.Learning;
using ProNet.Application.SavedSearches;
using ProNet.Application.Searching;
using ProNet.Search.Building;

namespace ProNet.Application;

/// <summary>Registers the use cases, which pages, API, workers and command line share.</summary>
public static class ApplicationServices
{
    /// <summary>Needs the store, a searcher, a skill lexicon and a gazetteer.</summary>
    public static IServiceCollection AddProNetApplication(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<SearchBuilder>();
        services.TryAddSingleton(new MailOptions());
        return services
            .AddSavedSearches()
            .AddExpectations()
            .AddRankingUse()
            .AddScoped<HitReader>()
            .AddScoped<RankedSubjects>()
            .AddScoped<WindowReader>()
            .AddScoped<Reranker>()
            .AddScoped<RankingRowReader>()
            .AddScoped<CareerRowReader>()
            .AddScoped<RunSearchHandler>()
            .AddScoped<CountBriefHandler>()
            .AddScoped<SuggestHandler>()
            .AddScoped<SearchPages>()
            .AddScoped<FindabilityReader>()
            .AddScoped<MemberReader>()
            .AddScoped<ChangeAudiencesHandler>()
            .AddScoped<ProfileEditor>()
            .AddScoped<EditPartHandler>()
            .AddScoped<UndoEditHandler>()
            .AddScoped<ConfirmPositionHandler>()
            .AddScoped<EditorReader>()
            .AddScoped<HistoryReader>()
            .AddScoped<ChangeHandleHandler>()
            .AddScoped<FormerHandleReader>()
            .AddScoped<ChangePhotoHandler>()
            .AddScoped<PhotoReader>()
            .AddScoped<OwnBadges>()
            .AddScoped<BadgeReader>()
            .AddScoped<ChangeConsentsHandler>()
            .AddScoped<ExclusionReader>()
            .AddScoped<AddExclusionHandler>()
            .AddScoped<RemoveExclusionHandler>()
            .AddScoped<OtherEyesReader>()
            .AddScoped<DeclareHandler>()
            .AddScoped<DeclarationReader>()
            .AddScoped<FairnessAuditReader>()
            .AddScoped<ContactReader>()
            .AddScoped<AskContactHandler>()
            .AddScoped<AnswerContactHandler>()
            .AddScoped<EndContactHandler>()
            .AddScoped<JobReader>()
            .AddScoped<JobBriefs>()
            .AddSingleton<BriefReader>()
            .AddSingleton<BriefSearch>()
            .AddScoped<BriefProposals>()
            .AddScoped<PartnerSearch>()
            .AddScoped<OwnJobSearch>()
            .AddScoped<NextJobReader>()
            .AddScoped<OrganisationReader>()
            .AddScoped<MailReader>()
            .AddSingleton<MailComposer>();
    }
}
