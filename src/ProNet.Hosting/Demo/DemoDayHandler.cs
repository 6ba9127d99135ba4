using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Editing;
using ProNet.Application.Editing.Parts;
using ProNet.Imports.Demo;

namespace ProNet.Hosting.Demo;

/// <summary>A simulated day whole: its edits go through the editor of profiles, one after the other, as if their people had sent the forms.</summary>
/// <param name="day">What the day brings.</param>
/// <param name="scopes">Each edit is a request of its own.</param>
public sealed class DemoDayHandler(SimulateDayHandler day, IServiceScopeFactory scopes)
{
    /// <param name="seed">Another one makes another day; null takes the next day of the demo.</param>
    /// <param name="progress">Told of edits done, of how many.</param>
    /// <param name="cancellationToken">Cancels between two edits; what was done stays.</param>
    /// <returns>The day, with the edits that changed something; null when the store is no demo.</returns>
    public async Task<DemoDay?> HandleAsync(int? seed, IProgress<(long Done, long Total)>? progress, CancellationToken cancellationToken)
    {
        if (await day.HandleAsync(seed, cancellationToken) is not { } planned)
            return null;
        var saved = new List<DemoEdit>();
        for (var i = 0; i < planned.Edits.Count; i++)
        {
            progress?.Report((i, planned.Edits.Count));
            if (await EditAsync(planned.Edits[i], cancellationToken))
                saved.Add(planned.Edits[i]);
        }

        return planned with { Edits = saved };
    }

    private async Task<bool> EditAsync(DemoEdit edit, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (reader, editor) = (scope.ServiceProvider.GetRequiredService<EditorReader>(), scope.ServiceProvider.GetRequiredService<EditPartHandler>());
        if (await reader.ReadAsync(edit.MemberId, cancellationToken) is not { } profile)
            return false;
        var sent = edit.Kind switch
        {
            DemoEditKind.Skill => new PartEdit(ProfilePart.Skills, ItemKeys.New, "", Typed("Skill", edit.Text)),
            DemoEditKind.Place => Single(profile, ProfilePart.Place, Typed("Place", edit.Text)),
            _ => Single(profile, ProfilePart.Availability, Typed("Open", "1")),
        };
        return (await editor.HandleAsync(edit.MemberId, sent, cancellationToken)).State == EditState.Saved;
    }

    private static PartEdit Single(EditorModel profile, ProfilePart part, Draft draft) => new(part, ItemKeys.Single, profile.Items[part][0].Version, draft);

    private static Draft Typed(string field, string text) => new(new Dictionary<string, string> { [field] = text });
}
