namespace ProNet.Domain.Careers;

/// <summary>
/// Whether a position is held today. Members forget to close a position, which is the largest source of false matches in people search,
/// so an open position that a later full one overtook is only <see cref="Probable"/>.
/// </summary>
public enum CurrentState
{
    Ended = 0,
    Probable = 1,
    Certain = 2,
}
