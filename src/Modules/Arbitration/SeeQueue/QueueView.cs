using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Arbitration.SeeQueue;

/// <summary>The one queue as everybody sees it, and what stands beside it.</summary>
/// <param name="ToQualify">New requests that have no kind yet, so no place.</param>
sealed record QueueView(ExerciseLedger Ledger, Position Position, LedgerNames Names, IReadOnlyList<QueueLine> Lines, IReadOnlyList<RequestView> ToQualify)
{
    public QueueLine? First => Lines.Count == 0 ? null : Lines[0];

    public string CommuneOf(QueueLine line) => Names.Commune(line.Request.Commune);
}
