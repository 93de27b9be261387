using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.SeeQueue;

namespace Mitoyen.Arbitration.SeePlace;

/// <param name="Queue">The whole queue at that instant.</param>
sealed record PlaceView(QueueView Queue, QueueLine Line)
{
    public Standing Own => Queue.Position.Standings.First(s => s.Principal == Line.Principal);

    public bool IsFirstByRule => Queue.Position.ByRule()?.Request.Key == Line.Key;

    /// <summary>It is urgent and its principal has used up its allowance: the others may let it pass.</summary>
    public bool NeedsConsent => Queue.Position.AwaitsConsent(Line.Key);
}
