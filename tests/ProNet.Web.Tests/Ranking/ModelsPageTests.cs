using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Ranking;
using ProNet.Data.Accounts;
using ProNet.Data.Ranking;
using ProNet.Ranking.Learning;
using ProNet.Search.Requests;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.Ranking;

/// <summary>Administrators see which models rank, and decide.</summary>
internal sealed class ModelsPageTests
{
    private static WebHost Host => SharedHost.Host;

    [Test]
    public async Task Administration_PromotesTriesAndGoesBackAndKeepsARecord()
    {
        var model = await RegisterAsync();
        using var administrator = await Host.AdministratorAsync();
        var page = await administrator.GetStringAsync("/admin/models");
        Assert.That(page, Does.Contain(model.Key).And.Contain("Jobs for me").And.Contain("Promote"));
        Assert.That(await administrator.GetStringAsync("/admin"), Does.Contain("href=\"/admin/models\""));

        using var tried = await SignInForm.SendAsync(administrator, "/admin/models", null, [("model", $"{model.Id}")], "/admin/models/shadow");
        Assert.That(await administrator.GetStringAsync(tried.Headers.Location), Does.Contain("tried unseen").And.Contain("Done."));
        using var promoted = await SignInForm.SendAsync(administrator, "/admin/models", null, [("model", $"{model.Id}")], "/admin/models/promote");
        Assert.That((promoted.StatusCode, await StateAsync(model)), Is.EqualTo((HttpStatusCode.SeeOther, ModelState.Served)));
        Assert.That(await administrator.GetStringAsync(promoted.Headers.Location), Does.Contain("Back to the one before"));
        using var back = await SignInForm.SendAsync(administrator, "/admin/models", null, [("question", "job")], "/admin/models/back");
        Assert.That(await StateAsync(model), Is.EqualTo(ModelState.Retired));
        using var again = await SignInForm.SendAsync(administrator, "/admin/models", null, [("question", "job")], "/admin/models/back");
        Assert.That(await administrator.GetStringAsync(again.Headers.Location), Does.Contain("Nothing was changed"));

        Assert.That(await Host.StoreAsync(s => s.AuditEntries.CountAsync(e => e.Action == AuditAction.ModelChanged && e.Detail.Contains(model.Key))), Is.EqualTo(2), "going back led to none");
    }

    [Test]
    public async Task Page_ForAnybodyElse_IsNotThere()
    {
        using var visitor = Host.Client();
        using var response = await visitor.GetAsync("/admin/models");

        Assert.That(response.StatusCode, Is.Not.EqualTo(HttpStatusCode.OK));
    }

    private static Task<ModelState> StateAsync(RegisteredModel model) => Host.StoreAsync(s => s.RegisteredModels.Where(m => m.Id == model.Id).Select(m => m.State).SingleAsync());

    private static async Task<RegisteredModel> RegisterAsync()
    {
        var schema = RankingQuestions.SchemaOf(RankingQuestion.Job);
        var builder = new RankingSetBuilder(schema.Count);
        for (var row = 0; row < 20; row++)
            builder.Add($"q{row / 5}", row % 5, [.. Enumerable.Range(0, schema.Count).Select(i => (float)((row * (i + 3)) % 7))]);
        // Linear alone: it needs no code of the system's.
        var outcome = ModelTrainer.Train(builder.Build(), schema, new BagParameters([], [new LinearParameters { Steps = 5 }]), new TrainingOrigin(DateTime.UnixEpoch));
        return await Host.Services.GetRequiredService<ModelRegistry>().RegisterAsync(RankingQuestion.Job, outcome.Model!, 4, null, CancellationToken.None);
    }
}
