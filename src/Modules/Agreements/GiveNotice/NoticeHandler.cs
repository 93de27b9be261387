using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.GiveNotice;

sealed class NoticeHandler(MitoyenDb db, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(Agreement agreement, ReadNotice notice, int? shownVersion, CancellationToken cancel) =>
        StaleForm.Unless(agreement, shownVersion)
        ?? agreement.Terminate(notice.Party, notice.Reason, notice.NoticeOn, notice.LastDay.AddDays(1), clock.Today, clock.NowAt)
        ?? await db.SaveOrConflictAsync(cancel);
}
