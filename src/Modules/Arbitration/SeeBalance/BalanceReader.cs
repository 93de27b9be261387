using Mitoyen.Arbitration.Contracts;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Arbitration.SeeBalance;

/// <summary>Balances for the modules that follow.</summary>
sealed class BalanceReader(LedgerReader ledgers, LocalClock clock) : IBalances
{
    public async Task<IReadOnlyList<PrincipalBalance>> AsOfAsync(DateOnly day, CancellationToken cancel = default)
    {
        var ledger = await ledgers.ReadAsync(clock.StartOf(day.AddDays(1)).AddMicroseconds(-1), cancel);
        if (ledger is null) return [];
        return [.. ledger.Now().Standings.Select(s => new PrincipalBalance(
            Keys.Principal(s.Principal), new(s.Received), new(s.Due), new(s.Balance), new(s.Uncalled)))];
    }
}
