using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.People.Journal;

/// <summary>Reads the whole chain, of every partnership: how many links hold, the hash of the last of them, and the first that does not.</summary>
sealed class ChainVerification(MitoyenDb db)
{
    public async Task<ChainState> RunAsync(CancellationToken cancel)
    {
        long read = 0;
        var head = JournalChain.Origin;
        var broken = await JournalChain.FirstBrokenLinkAsync(CountedAsync(cancel), cancel);
        return new(broken is null ? read : read - 1, head, broken);

        async IAsyncEnumerable<JournalEntry> CountedAsync([EnumeratorCancellation] CancellationToken stop)
        {
            await foreach (var entry in db.Set<JournalEntry>().AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(stop))
            {
                read++;
                if (entry.PreviousHash == head) head = entry.Hash;
                yield return entry;
            }
        }
    }
}
