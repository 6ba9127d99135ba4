using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Indexing.Documents;
using ProNet.Lexicon;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Draining;

/// <summary>Turns claimed rows into operations from the current state of the store.</summary>
internal sealed class OperationLoader(IDbContextFactory<ProNetDbContext> contexts, CurrentLexicon lexicon)
{
    /// <returns>One entry per subject, in order: the operation, or why the subject cannot be read.</returns>
    public async Task<List<LoadedOperation>> LoadAsync(List<SubjectRows> subjects, CancellationToken cancellationToken)
    {
        var loaded = new List<LoadedOperation>(subjects.Count);
        foreach (var kind in subjects.GroupBy(s => s.Subject))
            loaded.AddRange(await LoadKindAsync(kind.Key, [.. kind], cancellationToken));
        return loaded;
    }

    private async Task<List<LoadedOperation>> LoadKindAsync(SubjectKind kind, List<SubjectRows> subjects, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var operations = await DocumentBuilder.BuildAsync(context, lexicon, kind, [.. subjects.Select(s => s.Id)], cancellationToken);
            var byId = operations.ToDictionary(o => o.Id);
            return subjects.ConvertAll(s => new LoadedOperation(s, byId.GetValueOrDefault(s.Id) ?? IndexOperation.Delete(kind, s.Id, s.Version), null));
        }
        catch (Exception e) when (e is not (DbException or OperationCanceledException) && subjects.Count > 1)
        {
            // One record that cannot be read must not hold up all the others: find out which.
            var loaded = new List<LoadedOperation>(subjects.Count);
            foreach (var subject in subjects)
                loaded.AddRange(await LoadKindAsync(kind, [subject], cancellationToken));
            return loaded;
        }
        catch (Exception e) when (e is not (DbException or OperationCanceledException))
        {
            return [new LoadedOperation(subjects[0], null, $"The record cannot be read from the store: {e.Message}")];
        }
    }
}
