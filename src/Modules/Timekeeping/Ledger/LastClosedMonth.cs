using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Ledger;

sealed class LastClosedMonth(MitoyenDb db) : IClosedDays
{
    public async Task<DateOnly?> LastClosedDayAsync(CancellationToken cancel = default)
    {
        var last = await db.Set<ClosedMonth>().OrderByDescending(m => m.First).Select(m => (DateOnly?)m.First).FirstOrDefaultAsync(cancel);
        return last is { } first ? Month.Of(first).End.AddDays(-1) : null;
    }
}
