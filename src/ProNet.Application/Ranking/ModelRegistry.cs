using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Ranking;
using ProNet.Ranking.Models;
using ProNet.Ranking.Use;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>
/// The models that were trained here, and which of them rank. The store decides; the file that hosts look at is written from it, after the decision and at each start, so that a process that dies between
/// leaves the model before served until the next one starts.
/// </summary>
public sealed class ModelRegistry(IDbContextFactory<ProNetDbContext> contexts, ModelFolder folder, ServedModels served, TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Keeps a model as a candidate; the same bytes once more are the same model.</summary>
    /// <param name="question">What it answers.</param>
    /// <param name="model">Trained.</param>
    /// <param name="lists">Lists that it learned from.</param>
    /// <param name="comparison">With the model served at present, on lists held out; nothing where none were.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="IOException">The folder of models cannot be written to.</exception>
    public async Task<RegisteredModel> RegisterAsync(RankingQuestion question, RankingModel model, int lists, Comparison? comparison, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        var key = folder.Keep(ModelFile.ToBytes(model));
        var name = RankingQuestions.NameOf(question);
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        if (await store.RegisteredModels.FirstOrDefaultAsync(m => m.Question == name && m.Key == key, cancellationToken) is { } known)
            return known;
        var registered = new RegisteredModel
        {
            Key = key,
            Question = name,
            SchemaVersion = model.Schema.Version,
            RegisteredAt = Now,
            DataFrom = model.Card.DataFrom,
            DataTo = model.Card.DataTo,
            Lists = lists,
            HeldOut = comparison?.Lists ?? 0,
            Ndcg = comparison?.Ndcg,
            ServedNdcg = comparison?.PresentNdcg,
            LowerBound = comparison?.LowerBound,
            Card = JsonSerializer.Serialize(model.Card),
        };
        store.Add(registered);
        await store.SaveChangesAsync(cancellationToken);
        return registered;
    }

    /// <summary>Serves a model in the place of the present one.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="by">The account that decides; nothing where the rule does.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<ModelDecision> PromoteAsync(long id, long? by, Caller caller, CancellationToken cancellationToken)
    {
        if (await UsableAsync(id, cancellationToken) is var decision and not ModelDecision.Done)
            return decision;
        var done = await contexts.TransactAsync(async (store, token) =>
        {
            if (await store.RegisteredModels.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id && m.State != ModelState.Served, token) is not { } chosen)
                return false;
            await RetireAsync(store, chosen.Question, token);
            var now = Now;
            await store.RegisteredModels.Where(m => m.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, ModelState.Served).SetProperty(m => m.Trial, ModelTrial.None).SetProperty(m => m.PromotedAt, now).SetProperty(m => m.PromotedById, by).SetProperty(m => m.RetiredAt, (DateTime?)null),
                token);
            await RecordAsync(store, by, caller, $"{chosen.Question} {chosen.Key}", token);
            return true;
        }, cancellationToken);
        await PublishAsync(cancellationToken);
        return done ? ModelDecision.Done : ModelDecision.Missing;
    }

    /// <summary>Back to the model served before this one, and in the end to the one that the program brings.</summary>
    public async Task<ModelDecision> RollBackAsync(RankingQuestion question, long? by, Caller caller, CancellationToken cancellationToken)
    {
        var name = RankingQuestions.NameOf(question);
        var done = await contexts.TransactAsync(async (store, token) =>
        {
            if (await store.RegisteredModels.AsNoTracking().FirstOrDefaultAsync(m => m.Question == name && m.State == ModelState.Served, token) is not { } present)
                return false;
            var before = (await store.RegisteredModels.AsNoTracking().Where(m => m.Question == name && m.State == ModelState.Retired && m.PromotedAt < present.PromotedAt)
                .OrderByDescending(m => m.PromotedAt).ToListAsync(token)).Find(m => folder.Read(m.Key, RankingQuestions.SchemaOf(question)).IsUsable);
            await RetireAsync(store, name, token);
            if (before is not null)
            {
                // When it was promoted stays, so that going back once more leads further back and not in a circle.
                await store.RegisteredModels.Where(m => m.Id == before.Id).ExecuteUpdateAsync(
                    set => set.SetProperty(m => m.State, ModelState.Served).SetProperty(m => m.Trial, ModelTrial.None).SetProperty(m => m.RetiredAt, (DateTime?)null), token);
            }

            await RecordAsync(store, by, caller, $"{name} {before?.Key ?? "-"}", token);
            return true;
        }, cancellationToken);
        await PublishAsync(cancellationToken);
        return done ? ModelDecision.Done : ModelDecision.Missing;
    }

    /// <summary>Tries a model beside the served one, or ends that. One of a question is tried at a time.</summary>
    public async Task<ModelDecision> TryAsync(long id, ModelTrial trial, long? by, Caller caller, CancellationToken cancellationToken)
    {
        if (trial != ModelTrial.None && await UsableAsync(id, cancellationToken) is var decision and not ModelDecision.Done)
            return decision;
        var done = await contexts.TransactAsync(async (store, token) =>
        {
            if (await store.RegisteredModels.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id && m.State != ModelState.Served, token) is not { } chosen)
                return false;
            await store.RegisteredModels.Where(m => m.Question == chosen.Question && m.Trial != ModelTrial.None).ExecuteUpdateAsync(set => set.SetProperty(m => m.Trial, ModelTrial.None), token);
            await store.RegisteredModels.Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.Trial, trial), token);
            await RecordAsync(store, by, caller, $"{chosen.Question} {chosen.Key} {trial}", token);
            return true;
        }, cancellationToken);
        await PublishAsync(cancellationToken);
        return done ? ModelDecision.Done : ModelDecision.Missing;
    }

    /// <summary>Writes what the store decided where all hosts look. Again changes nothing.</summary>
    /// <exception cref="IOException">The folder of models cannot be written to.</exception>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var chosen = await store.RegisteredModels.AsNoTracking().Where(m => m.State == ModelState.Served || m.Trial != ModelTrial.None)
            .Select(m => new { m.Question, m.Key, m.State, m.Trial }).ToListAsync(cancellationToken);
        var choices = chosen.GroupBy(m => m.Question, StringComparer.Ordinal).ToDictionary(
            g => g.Key,
            g => new ModelChoice(
                g.FirstOrDefault(m => m.State == ModelState.Served)?.Key ?? "",
                g.FirstOrDefault(m => m.Trial != ModelTrial.None)?.Key ?? "",
                g.FirstOrDefault(m => m.Trial != ModelTrial.None)?.Trial ?? ModelTrial.None),
            StringComparer.Ordinal);
        if (!AreWritten(choices))
            folder.WriteChoices(choices);
        served.Refresh();
    }

    private bool AreWritten(Dictionary<string, ModelChoice> choices)
    {
        try
        {
            var written = folder.ReadChoices();
            return written.Count == choices.Count && choices.All(choice => written.GetValueOrDefault(choice.Key) == choice.Value);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private async Task<ModelDecision> UsableAsync(long id, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var model = await store.RegisteredModels.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellationToken);
        return model is null || RankingQuestions.Find(model.Question) is not { } question ? ModelDecision.Missing
            : folder.Read(model.Key, RankingQuestions.SchemaOf(question)).IsUsable ? ModelDecision.Done : ModelDecision.Unusable;
    }

    private async Task RetireAsync(ProNetDbContext store, string question, CancellationToken cancellationToken)
    {
        var now = Now;
        await store.RegisteredModels.Where(m => m.Question == question && m.State == ModelState.Served)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, ModelState.Retired).SetProperty(m => m.RetiredAt, now), cancellationToken);
    }

    private async Task RecordAsync(ProNetDbContext store, long? by, Caller caller, string detail, CancellationToken cancellationToken)
    {
        AuditLog.Add(store, Now, AuditAction.ModelChanged, by, by, caller, detail);
        await store.SaveChangesAsync(cancellationToken);
    }
}
