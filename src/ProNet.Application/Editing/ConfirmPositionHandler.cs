using ProNet.Domain.Careers;

namespace ProNet.Application.Editing;

/// <summary>Takes the answer of an owner to the question whether a position is still held. It is an edit like another, which can be undone.</summary>
public sealed class ConfirmPositionHandler(ProfileEditor editor)
{
    /// <param name="memberId">Whose profile; the owner asks.</param>
    /// <param name="positionId">The position; one of somebody else is none.</param>
    /// <param name="isHeld">The answer.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<EditOutcome> HandleAsync(long memberId, long positionId, bool isHeld, CancellationToken cancellationToken) => editor.EditAsync(memberId, scope =>
    {
        var position = scope.Member.Positions.Find(p => p.Id == positionId);
        if (position is null)
            return Task.FromResult(EditOutcome.Of(EditState.Missing));
        // When it ended is not known by this answer, and nothing is made up.
        position.Current = isHeld ? CurrentState.Certain : CurrentState.Ended;
        position.ConfirmedOn = scope.Today;
        return Task.FromResult(EditOutcome.Of(EditState.Saved));
    }, undoes: null, cancellationToken);
}
