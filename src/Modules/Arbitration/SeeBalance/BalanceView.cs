using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Arbitration.SeeBalance;

/// <summary>What both principals read, with the same figures, as of a day.</summary>
/// <param name="Weeks">Balances at the end of each week since the start, and on the day itself.</param>
/// <param name="Windows">Rolling windows that end on the day.</param>
/// <param name="Unserved">Communes without a minute of work for 90 days.</param>
sealed record BalanceView(
    ExerciseLedger Ledger, DateOnly Day, LedgerNames Names, Snapshot Now, IReadOnlyList<Snapshot> Weeks, IReadOnlyList<BalanceWindow> Windows, IReadOnlyList<UnservedCommune> Unserved)
{
    public string Name(Standing standing) => Names.Principal(standing.Principal);

    public string Aloud(Standing standing) => BalanceWords.Aloud(Name(standing), Ledger.Start, Day, standing);
}

/// <summary>Received and due over some weeks, in the order of the agreement.</summary>
/// <param name="From">First day; the start of the exercise when the weeks would begin before it.</param>
sealed record BalanceWindow(int WeekCount, DateOnly From, IReadOnlyList<(long Received, long Due)> Parts);

/// <param name="LastDay">Last day with work for it in the exercise; null: none.</param>
sealed record UnservedCommune(CommuneView Commune, AuthorityId Principal, DateOnly? LastDay);
